import { type ReactNode, useId } from "react";
import { episodeWords } from "../words/episode-words";

interface Props {
  readonly label: string;
  readonly missing: boolean;
  /** The control; it takes the id that its label points to. */
  readonly children: (id: string) => ReactNode;
}

/** A required field under its label, with what is missing below it. */
export function LabelledField({ label, missing, children }: Props) {
  const id = useId();
  return (
    <div className={missing ? "field has-problem" : "field"}>
      <label htmlFor={id}>
        {label}
        <span className="required" aria-hidden="true">
          *
        </span>
      </label>
      {children(id)}
      {missing && (
        <p className="field-problem" role="alert">
          {episodeWords.required(label)}
        </p>
      )}
    </div>
  );
}
