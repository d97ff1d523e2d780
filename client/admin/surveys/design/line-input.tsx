import { Input } from "antd";
import { useId } from "react";
import { ProblemsHere, useProblemsAt } from "./problems-context";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** Where it stands in the survey. */
  readonly place: string;
  readonly onChange: (value: string) => void;
}

/** One line in one language, for the team. */
export function LineInput({ label, value, most, place, onChange }: Props) {
  const id = useId();
  const wrong = useProblemsAt(place).length > 0;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={most}
        aria-invalid={wrong}
        {...(wrong && { status: "error" as const })}
        onChange={(event) => onChange(event.target.value)}
      />
      <ProblemsHere place={place} />
    </div>
  );
}
