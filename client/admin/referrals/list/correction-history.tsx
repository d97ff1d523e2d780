import type { Correction } from "@shared/referral/referral";
import { tokenForPeople } from "@shared/referral/token";
import { useNow } from "../../parts/use-now";
import { clinicMoment } from "../../words/clinic-time";
import { correctionWords } from "../../words/referral-correction-words";
import { referralStateWords } from "../../words/referral-words";

const side = ({ state, token }: Correction["from"]): string =>
  token === undefined
    ? referralStateWords[state].title
    : correctionWords.withCode(referralStateWords[state].title, tokenForPeople(token).toUpperCase());

/** What was put right before, by whom and why; newest first. */
export function CorrectionHistory({ corrections }: { readonly corrections: readonly Correction[] }) {
  const now = useNow(60_000);
  if (corrections.length === 0) return null;
  return (
    <section className="correction-history" aria-label={correctionWords.earlier(corrections.length)}>
      <h3>{correctionWords.earlier(corrections.length)}</h3>
      <ol>
        {[...corrections].reverse().map((correction) => (
          <li key={`${correction.at}-${correction.by.id}`}>
            {correctionWords.step(side(correction.from), side(correction.to))}
            <p>{correction.reason}</p>
            <span className="soft">{correctionWords.by(correction.by.name, clinicMoment(correction.at, now))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
