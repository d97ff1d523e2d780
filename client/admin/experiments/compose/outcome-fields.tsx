import type { ExperimentPlan } from "@shared/experiment/experiment";
import type { PathwayId } from "@shared/pathway/pathway";
import { InputNumber, Select } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../../parts/problems-at";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { metricWords } from "../../words/experiment-words";
import { pathwayTitles } from "../../words/pathway-titles";
import type { FieldProblem } from "./field-problem";

interface Props {
  readonly plan: ExperimentPlan;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (plan: ExperimentPlan) => void;
}

function NumberField(props: {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly field: string;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (value: number) => void;
}) {
  const { label, unit, value, least, most, field, problems, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        className="wide"
        value={value}
        min={least}
        max={most}
        precision={0}
        suffix={unit}
        onChange={(next) => next !== null && onChange(next)}
      />
      <ProblemsAt id={`${id}problems`} problems={problems} field={field} />
    </div>
  );
}

const hundredths = (share: number): number => Math.round(share * 100);
const everyone = "everyone";

/** What counts as a success, on whom it is tried, and what difference would be worth acting on. */
export function OutcomeFields({ plan, problems, onChange }: Props) {
  const id = useId();
  const { title, seen } = metricWords[plan.metric];
  const number = { problems, least: 1, most: 100 };
  return (
    <section className="card" aria-label={composeExperimentWords.outcomeTitle}>
      <h2>{composeExperimentWords.outcomeTitle}</h2>
      <p className="arm-metric">
        {composeExperimentWords.metric}：<strong>{title}</strong>
        <span className="soft"> {seen}</span>
      </p>
      <ProblemsAt id={`${id}metric`} problems={problems} field="metric" />
      <div className="arm-words">
        <NumberField
          {...number}
          label={composeExperimentWords.windowDays}
          unit={composeExperimentWords.daysUnit}
          value={plan.windowDays}
          most={60}
          field="windowDays"
          onChange={(windowDays) => onChange({ ...plan, windowDays })}
        />
        <div className="field">
          <label htmlFor={id}>{composeExperimentWords.who}</label>
          <Select<PathwayId | typeof everyone>
            id={id}
            className="wide"
            value={plan.pathwayId ?? everyone}
            onChange={(value) => onChange({ ...plan, pathwayId: value === everyone ? null : value })}
            options={[
              { value: everyone, label: composeExperimentWords.everyone },
              ...(Object.keys(pathwayTitles) as PathwayId[]).map((value) => ({ value, label: pathwayTitles[value] })),
            ]}
          />
        </div>
        <NumberField
          {...number}
          label={composeExperimentWords.percent}
          unit={composeExperimentWords.percentUnit}
          value={plan.percent}
          field="percent"
          onChange={(percent) => onChange({ ...plan, percent })}
        />
        <NumberField
          {...number}
          label={composeExperimentWords.baseline}
          unit={composeExperimentWords.percentUnit}
          value={hundredths(plan.baseline)}
          most={99}
          field="baseline"
          onChange={(share) => onChange({ ...plan, baseline: share / 100 })}
        />
        <NumberField
          {...number}
          label={composeExperimentWords.leastEffect}
          unit={composeExperimentWords.pointsUnit}
          value={hundredths(plan.leastEffect)}
          most={50}
          field="leastEffect"
          onChange={(share) => onChange({ ...plan, leastEffect: share / 100 })}
        />
      </div>
      <p className="soft">{composeExperimentWords.fixed}</p>
    </section>
  );
}
