import type { CardRow } from "@shared/contract/referral-views";
import { Board } from "../../parts/board";
import { FactList } from "../../parts/fact-list";
import { useNow } from "../../parts/use-now";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardProblemLine } from "../../words/card-problem-words";
import { cardWords } from "../../words/card-words";
import { clinicMoment } from "../../words/clinic-time";
import { CardPreview } from "../picture/card-preview";
import { cardTexts } from "../release/card-texts";
import "./card-editor.css";

/** A version that is not changed any more, or not by this person: every text, what is wrong with it, and the picture. */
export function CardReading({ row }: { readonly row: CardRow }) {
  const now = useNow(60_000);
  const { card, problems, released, retired } = row;
  return (
    <div className="card-editor">
      <Board title={cardEditorWords.fields} className="card-reading">
        <FactList
          facts={[
            ...cardTexts(card),
            ...(released
              ? [[cardWords.released, `${released.by.name} ${clinicMoment(released.at, now)}`] as const]
              : []),
            ...(retired ? [[cardWords.retired, `${retired.by.name} ${clinicMoment(retired.at, now)}`] as const] : []),
          ]}
        />
        {row.state !== "retired" && problems.length > 0 && (
          <ul className="card-reading-problems">
            {problems.map((problem) => (
              <li key={cardProblemLine(problem)}>{cardProblemLine(problem)}</li>
            ))}
          </ul>
        )}
      </Board>
      <CardPreview card={card} />
    </div>
  );
}
