import type { Parameter, ParameterValues } from "@shared/pathway/parameter";
import type { ParameterProblem } from "@shared/pathway/settle-parameters";
import { InputNumber, Switch } from "antd";
import { useId } from "react";
import { episodeWords } from "../words/episode-words";
import { allowedRange } from "./allowed-range";

interface FieldProps {
  readonly parameter: Parameter;
  readonly value: number | boolean | string | undefined;
  readonly allowed: string | undefined;
  readonly problem: ParameterProblem | undefined;
  readonly onChange: (value: number | boolean | undefined) => void;
}

function ParameterField({ parameter, value, allowed, problem, onChange }: FieldProps) {
  const id = useId();
  const unit = parameter.unit ?? "";
  return (
    <div className={problem ? "parameter has-problem" : "parameter"}>
      <label htmlFor={id}>{parameter.label}</label>
      {parameter.kind === "yesNo" ? (
        <Switch
          id={id}
          checked={value === true}
          checkedChildren={episodeWords.yes}
          unCheckedChildren={episodeWords.no}
          onChange={onChange}
        />
      ) : (
        <InputNumber
          id={id}
          value={typeof value === "number" ? value : null}
          suffix={unit}
          status={problem ? "error" : ""}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== undefined}
          onChange={(wanted) => onChange(wanted ?? undefined)}
        />
      )}
      {allowed !== undefined && (
        <span id={`${id}-hint`} className="parameter-hint">
          {problem ? episodeWords.outside(problem.allowed) : episodeWords.range(allowed, unit)}
        </span>
      )}
    </div>
  );
}

interface Props {
  /** All parameters of the pathway; the bounds of one may hang on another. */
  readonly all: readonly Parameter[];
  /** Those to show here. */
  readonly shown: readonly Parameter[];
  readonly chosen: ParameterValues;
  readonly settled: ParameterValues;
  readonly problems: readonly ParameterProblem[];
  readonly onChange: (key: string, value: number | boolean | undefined) => void;
}

/** The values a doctor may set for this person, each with the bounds that were signed. */
export function ParameterFields({ all, shown, chosen, settled, problems, onChange }: Props) {
  return (
    <div className="parameters">
      {shown.map((parameter) => (
        <ParameterField
          key={parameter.key}
          parameter={parameter}
          value={chosen[parameter.key] ?? settled[parameter.key]}
          allowed={parameter.kind === "number" ? allowedRange(all, chosen, parameter.key) : undefined}
          problem={problems.find(({ key }) => key === parameter.key)}
          onChange={(value) => onChange(parameter.key, value)}
        />
      ))}
    </div>
  );
}
