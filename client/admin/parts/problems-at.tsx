import type { TemplateProblem } from "@shared/contract/message-views";
import { textProblemWords } from "../words/template-problem-words";
import "./problems-at.css";

interface Props {
  readonly problems: readonly TemplateProblem[];
  /** The field they belong to. */
  readonly field: string;
  readonly id: string;
}

/** What is wrong with one field, below it. */
export function ProblemsAt({ problems, field, id }: Props) {
  const own = problems.filter((problem) => problem.field === field);
  if (own.length === 0) return null;
  return (
    <ul id={id} className="problems-at">
      {textProblemWords(own).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
