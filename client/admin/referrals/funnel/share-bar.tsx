import { referralWords } from "../../words/referral-words";
import { honestShare } from "./steps-of";

/** A part of a group: the number, and a bar with its percentage when the group is large enough for one. */
export function ShareBar({ part, whole }: { readonly part: number; readonly whole: number }) {
  if (whole === 0) return <span className="soft">{referralWords.nobody}</span>;
  const share = honestShare(part, whole);
  return (
    <span className="share-cell">
      <span className="share-figure">
        {part}
        <span className="soft"> / {whole}</span>
      </span>
      {share === undefined ? (
        <span className="soft">{referralWords.few}</span>
      ) : (
        <>
          <span className="share-bar" aria-hidden="true">
            <span style={{ width: `${share * 100}%` }} />
          </span>
          <strong>{referralWords.share(share)}</strong>
        </>
      )}
    </span>
  );
}
