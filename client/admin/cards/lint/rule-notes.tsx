import type { Finding } from "@shared/advertising/finding";
import { cardEditorWords } from "../../words/card-editor-words";
import { foundRules } from "./found-rules";
import { ruleOf } from "./rule-of";
import "./rule-notes.css";

/** What is wrong with a line, rule by rule: the words, what to write in their place, and the law. */
export function RuleNotes({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="rule-notes">
      {foundRules(findings).map(({ rule: id, found, readsLike }) => {
        const rule = ruleOf(id);
        return (
          <li key={id}>
            <p className="rule-note-title">
              {found.map((words) => (
                <span key={words} className="rule-note-found">
                  {cardEditorWords.found(words)}
                </span>
              ))}
              {readsLike ? cardEditorWords.readsLike(rule?.title ?? id) : (rule?.title ?? id)}
            </p>
            {rule && (
              <>
                <p>
                  <span className="rule-note-label">{cardEditorWords.instead}</span>
                  {rule.instead}
                </p>
                <p className="rule-note-law">
                  <span className="rule-note-label">{cardEditorWords.why}</span>
                  {rule.citation}
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
