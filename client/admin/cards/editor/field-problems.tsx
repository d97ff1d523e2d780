import type { Finding } from "@shared/advertising/finding";
import { cardReasonWords } from "../../words/card-words";
import { RuleNotes } from "../lint/rule-notes";
import { useProblemsOf } from "./card-problems-context";

interface Props {
  readonly field: string;
  readonly id: string;
  /** Where the words stand that break a rule. */
  readonly findings?: readonly Finding[];
}

/** What is wrong with one field, below it, with what to write instead. */
export function FieldProblems({ field, id, findings = [] }: Props) {
  const plain = useProblemsOf(field).flatMap(({ reason }) =>
    reason === "breaksRule" ? [] : [cardReasonWords[reason]],
  );
  return (
    <div id={id}>
      {plain.map((words) => (
        <p key={words} className="card-field-problem">
          {words}
        </p>
      ))}
      {findings.length > 0 && <RuleNotes findings={findings} />}
    </div>
  );
}
