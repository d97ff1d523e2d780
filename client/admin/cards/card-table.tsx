import type { CardRow } from "@shared/contract/referral-views";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { cardProblemLine } from "../words/card-problem-words";
import { cardKindWords, cardWords } from "../words/card-words";
import { clinicMoment } from "../words/clinic-time";
import { CardActions } from "./card-actions";
import { CardStanding } from "./card-standing";

interface Props {
  readonly rows: readonly CardRow[];
  readonly onRelease: (row: CardRow) => void;
  readonly onRetire: (row: CardRow) => void;
}

const shown = 3;

function Problems({ row: { state, problems } }: { readonly row: CardRow }) {
  if (state === "retired") return "—";
  if (problems.length === 0) return <span className="card-fine">{cardWords.fine}</span>;
  return (
    <>
      <span className="card-wrong">{cardWords.problemCount(problems.length)}</span>
      {problems.slice(0, shown).map((problem) => (
        <span key={cardProblemLine(problem)} className="soft">
          {cardProblemLine(problem)}
        </span>
      ))}
    </>
  );
}

/** Who wrote it, who released it, who took it back. */
function People({ row: { editors, savedAt, released, retired } }: { readonly row: CardRow }) {
  const now = useNow(60_000);
  return (
    <>
      {editors.map(({ name }) => name).join("、")}
      <span className="soft">{cardWords.savedAt(clinicMoment(savedAt, now))}</span>
      {released && (
        <span className="soft">{cardWords.releasedBy(released.by.name, clinicMoment(released.at, now))}</span>
      )}
      {retired && <span className="soft">{cardWords.retiredBy(retired.by.name, clinicMoment(retired.at, now))}</span>}
    </>
  );
}

/** Every version of the card, newest first. */
export function CardTable({ rows, onRelease, onRetire }: Props) {
  return (
    <ListTable
      columns={[cardWords.version, cardWords.content, cardWords.problems, cardWords.written]}
      actions={cardWords.actions}
      className="card-versions"
    >
      {rows.map((row) => (
        <tr key={row.version}>
          <th scope="row">
            {cardWords.versionOf(row.version)}
            <span className="card-standing">
              <CardStanding row={row} />
            </span>
          </th>
          <td>
            {row.card.licensedName || cardWords.noName}
            <span className="soft">{cardKindWords[row.card.kind].title}</span>
          </td>
          <td>
            <Problems row={row} />
          </td>
          <td>
            <People row={row} />
          </td>
          <td className="cell-action">
            <CardActions row={row} onRelease={() => onRelease(row)} onRetire={() => onRetire(row)} />
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
