import type { Adherence } from "@shared/adherence/score-adherence";
import { Board } from "../parts/board";
import { patientWords } from "../words/patient-words";
import "./adherence-card.css";

interface Part {
  readonly label: string;
  /** 0 to 1; absent when nothing was due. */
  readonly share: number | undefined;
  readonly words: string;
}

const shareOf = (done: number, due: number): number | undefined => (due === 0 ? undefined : done / due);

const partsOf = ({ checkIns, cards, followed }: Adherence): readonly Part[] => [
  {
    label: patientWords.checkInsDone,
    share: shareOf(checkIns.done, checkIns.due),
    words: `${checkIns.done}/${checkIns.due}`,
  },
  {
    label: patientWords.followed,
    share: followed,
    words: followed === undefined ? patientWords.notYet : `${Math.round(followed * 100)}%`,
  },
  {
    label: patientWords.cardsConfirmed,
    share: shareOf(cards.confirmed, cards.due),
    words: `${cards.confirmed}/${cards.due}`,
  },
];

/** How far the person kept to the plan, in total and in its three parts. */
export function AdherenceCard({ adherence }: { readonly adherence: Adherence }) {
  return (
    <Board
      title={patientWords.adherence}
      tools={
        <span className="adherence-score">
          {adherence.score === undefined ? (
            <span className="soft">{patientWords.nothingDue}</span>
          ) : (
            <>
              <strong>{adherence.score}</strong>
              <span className="soft">/100</span>
            </>
          )}
        </span>
      }
    >
      <dl className="adherence-parts">
        {partsOf(adherence).map(({ label, share, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="share-bar" aria-hidden="true">
                <span style={{ width: `${Math.round((share ?? 0) * 100)}%` }} />
              </span>
              <span className="share-words">{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Board>
  );
}
