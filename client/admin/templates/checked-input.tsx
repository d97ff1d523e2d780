import type { TemplateProblem } from "@shared/contract/message-views";
import { Input } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../parts/problems-at";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** How many characters WeChat takes, counted beside what is typed. */
  readonly counted?: number | undefined;
  readonly hint?: string;
  readonly field: string;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (value: string) => void;
}

/** A line to type in, with what the check found wrong with it. */
export function CheckedInput({ label, value, most, counted, hint, field, problems, onChange }: Props) {
  const id = useId();
  const wrong = problems.some((problem) => problem.field === field);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={most}
        aria-invalid={wrong}
        aria-describedby={`${id}problems`}
        {...(wrong && { status: "error" as const })}
        {...(counted !== undefined && {
          suffix: (
            <span className={[...value].length > counted ? "template-count is-over" : "template-count"}>
              {[...value].length}/{counted}
            </span>
          ),
        })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <p className="soft">{hint}</p>}
      <ProblemsAt id={`${id}problems`} problems={problems} field={field} />
    </div>
  );
}
