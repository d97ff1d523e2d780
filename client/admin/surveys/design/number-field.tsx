import { InputNumber } from "antd";
import { useId } from "react";
import { ProblemsHere, useProblemsAt } from "./problems-context";

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  /** Where it stands in the survey; absent where nothing can be wrong. */
  readonly place?: string;
  /** May be emptied; what is shown then. */
  readonly none?: string;
  readonly fraction?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A number with its name above and what is wrong with it below. */
export function NumberField({ label, value, least, most, place = "", none, fraction, onChange }: Props) {
  const id = useId();
  const wrong = useProblemsAt(place).length > 0;
  return (
    <div className="field number-field">
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        value={value ?? null}
        min={least}
        max={most}
        {...(!fraction && { precision: 0 })}
        placeholder={none ?? ""}
        aria-invalid={wrong}
        {...(wrong && { status: "error" as const })}
        onChange={(next) => {
          if (next !== null) onChange(next);
          else if (none !== undefined) onChange(undefined);
        }}
      />
      <ProblemsHere place={place} />
    </div>
  );
}
