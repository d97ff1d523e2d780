import type { CheckInRecord } from "@shared/contract/staff-views";
import "./check-in.css";
import { checkInWords } from "../words/check-in-words";

/** Every question of one check-in with what was answered, in words. */
export function AnsweredList({ answered }: { readonly answered: CheckInRecord["answered"] }) {
  return (
    <dl className="answered">
      {answered.map(({ question, answer, sign }) => (
        <div key={question} className={sign ? "is-sign" : undefined}>
          <dt>{question}</dt>
          <dd>
            {answer}
            {sign && <span className="sign-tag">{checkInWords.signAnswer}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
