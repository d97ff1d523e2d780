import { checkInWords } from "../words/check-in-words";

/** The pain score and how it moved since the check-in before. */
export function PainFigure({ pain, by }: { readonly pain: number; readonly by: number | undefined }) {
  return (
    <span className="pain-figure">
      <span className="pain-label">{checkInWords.pain}</span>
      <strong>{pain}</strong>
      <span className="pain-label">/10</span>
      {by !== undefined && (
        <span className={by > 0 ? "pain-change is-up" : "pain-change"} title={checkInWords.painChange(by)}>
          <span aria-hidden="true">{checkInWords.painShort(by)}</span>
          <span className="hidden-text">{checkInWords.painChange(by)}</span>
        </span>
      )}
    </span>
  );
}
