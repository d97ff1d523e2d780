import { Input } from "antd";
import { type ReactNode, useId, useMemo } from "react";
import { cardEditorWords } from "../../words/card-editor-words";
import { MarkedText } from "../lint/marked-text";
import { useProblemsOf } from "./card-problems-context";
import { FieldProblems } from "./field-problems";
import "./marked-field.css";
import { placesOf } from "./problems-of";

interface Props {
  readonly label: string;
  /** Its label is there for readers only. */
  readonly quiet?: boolean;
  readonly hint?: string;
  readonly value: string;
  /** How many characters the card has room for. */
  readonly most: number;
  /** As a problem names it. */
  readonly field: string;
  /** Stands at the end of the line. */
  readonly tool?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** One line of the card; words that break a rule are underlined where they stand, and explained below. */
export function MarkedField({ label, quiet = false, hint, value, most, field, tool, onChange }: Props) {
  const id = useId();
  const problems = useProblemsOf(field);
  const findings = useMemo(() => placesOf(value, problems), [value, problems]);
  const wrong = problems.length > 0;
  return (
    <div className="field" data-field={field}>
      <label htmlFor={id} className={quiet ? "hidden-text" : undefined}>
        {label}
      </label>
      <div className="marked-row">
        <div className="marked-field">
          <div className="marked-line marked-under" aria-hidden="true">
            <MarkedText line={value} findings={findings} />
          </div>
          <Input.TextArea
            id={id}
            value={value}
            autoSize
            maxLength={most}
            aria-invalid={wrong}
            aria-describedby={`${id}problems`}
            {...(wrong && { status: "error" as const })}
            onPressEnter={(event) => event.preventDefault()}
            onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, " "))}
          />
        </div>
        <span className="marked-count">{cardEditorWords.counted(value.length, most)}</span>
        {tool}
      </div>
      {hint !== undefined && <p className="soft">{hint}</p>}
      <FieldProblems field={field} id={`${id}problems`} findings={findings} />
    </div>
  );
}
