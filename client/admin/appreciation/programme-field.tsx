import type { ProgrammeProblem } from "@shared/appreciation/check-programme";
import { type ReactNode, useId } from "react";
import { programmeProblemWords } from "../words/appreciation-words";

interface Props {
  readonly label: string;
  /** Said below the control. */
  readonly means?: string;
  readonly problem: ProgrammeProblem["reason"] | undefined;
  /** The control; it takes the id that its label points to. */
  readonly children: (id: string) => ReactNode;
}

/** One field of the form with its label, what it is for, and what is wrong with it. */
export function ProgrammeField({ label, means, problem, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="required" aria-hidden="true">
          *
        </span>
      </label>
      {children(id)}
      {means !== undefined && <p className="soft">{means}</p>}
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {programmeProblemWords[problem]}
        </p>
      )}
    </div>
  );
}
