import { type ReactNode, useId } from "react";
import { episodeWords } from "../words/episode-words";

interface Props {
  readonly label: string;
  readonly missing: boolean;
  /** May be left empty; said instead of the star. */
  readonly optional?: string;
  /** The control; it takes the id that its label points to. */
  readonly children: (id: string) => ReactNode;
}

/** A field under its label, required unless told, with what is missing below it. */
export function LabelledField({ label, missing, optional, children }: Props) {
  const id = useId();
  return (
    <div className={missing ? "field has-problem" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional === undefined ? (
          <span className="required" aria-hidden="true">
            *
          </span>
        ) : (
          <span className="soft">{optional}</span>
        )}
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
