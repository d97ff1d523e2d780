import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The field, which takes the id so that the label belongs to it. */
  readonly children: (id: string) => ReactNode;
}

/** A field with its name above and what it means below. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <p className="soft">{hint}</p>}
    </div>
  );
}
