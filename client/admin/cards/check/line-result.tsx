import { cardCheckWords } from "../../words/card-check-words";
import { MarkedText } from "../lint/marked-text";
import { RuleNotes } from "../lint/rule-notes";
import type { CheckedLine } from "./check-lines";

/** One line and what is wrong with it, or that nothing was found. */
export function LineResult({ checked: { number, line, findings } }: { readonly checked: CheckedLine }) {
  const fine = findings.length === 0;
  return (
    <li className="line-result">
      <span className="line-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className="marked-line">
          <span className="hidden-text">{cardCheckWords.lineOf(number)}：</span>
          <MarkedText line={line} findings={findings} />
        </p>
        {!fine && <RuleNotes findings={findings} />}
      </div>
      {fine && <span className="card-fine">{cardCheckWords.fine}</span>}
    </li>
  );
}
