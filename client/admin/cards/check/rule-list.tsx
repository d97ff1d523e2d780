import { advertisingRules } from "@shared/advertising/advertising-rules";
import { Board } from "../../parts/board";
import { cardCheckWords } from "../../words/card-check-words";
import { cardEditorWords } from "../../words/card-editor-words";

/** All that is looked for, what to write instead, and the law. */
export function RuleList() {
  return (
    <Board
      title={cardCheckWords.rules}
      tools={<span className="soft">{cardCheckWords.rulesCount(advertisingRules.length)}</span>}
    >
      <dl className="rule-list">
        {advertisingRules.map(({ id, title, instead, citation }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {cardEditorWords.instead}
              {instead}
            </dd>
            <dd className="rule-note-law">{citation}</dd>
          </div>
        ))}
      </dl>
    </Board>
  );
}
