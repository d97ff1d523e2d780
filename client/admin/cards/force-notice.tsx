import type { CardRow } from "@shared/contract/referral-views";
import { Alert } from "antd";
import { cardProblemLine } from "../words/card-problem-words";
import { cardWords } from "../words/card-words";
import { cardInForce, cardLost } from "./card-versions";
import { PermitNotice } from "./permit-notice";

function Lines({ row: { problems } }: { readonly row: CardRow }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={cardProblemLine(problem)}>{cardProblemLine(problem)}</li>
      ))}
    </ul>
  );
}

function LostNotice({ lost, now }: { readonly lost: CardRow; readonly now: CardRow | undefined }) {
  return (
    <Alert
      className="card-notice"
      type="error"
      showIcon
      title={cardWords.forceLost(lost.version)}
      description={
        <>
          <Lines row={lost} />
          <p>{now ? cardWords.forceBack(now.version) : cardWords.forceNone}</p>
        </>
      }
    />
  );
}

/** A card in force stays as it was released, also when the rules learn: then somebody has to write the next version. */
function WrongNotice({ now }: { readonly now: CardRow }) {
  if (now.problems.length === 0) return null;
  return (
    <Alert
      className="card-notice"
      type="warning"
      showIcon
      title={cardWords.forceWrong(now.problems.length)}
      description={<Lines row={now} />}
    />
  );
}

/** Whether people see a card now; if one fell out of force, why; and what is wrong with the one they see. */
export function ForceNotice({ rows }: { readonly rows: readonly CardRow[] }) {
  const now = cardInForce(rows);
  const lost = cardLost(rows);
  return (
    <>
      {lost && <LostNotice lost={lost} now={now} />}
      {!now && !lost && <Alert className="card-notice" type="warning" showIcon title={cardWords.forceNone} />}
      {now && <WrongNotice now={now} />}
      {now && <PermitNotice card={now.card} />}
    </>
  );
}
