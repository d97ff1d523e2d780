import type { SurveyRule } from "@shared/survey/survey-rule";
import { Checkbox, InputNumber, Radio } from "antd";
import { useId } from "react";
import { programmeWords } from "../../words/programme-words";
import { labelWords, tellWords } from "../../words/survey-rule-words";
import { RadioField } from "../design/radio-field";
import { Labelled } from "./labelled";

interface Props {
  readonly rule: SurveyRule;
  /** Who did not answer may be called. */
  readonly mayCall: boolean;
  readonly onChange: (rule: SurveyRule) => void;
}

const labels = ["none", "before", "after"] as const;

const withLabel = ({ label: _, ...rule }: SurveyRule, label: (typeof labels)[number]): SurveyRule =>
  label === "none" ? rule : { ...rule, label };

/** How long it can be answered, how people are told, and what happens when they do not answer. */
export function AnsweringFields({ rule, mayCall, onChange }: Props) {
  const id = useId();
  return (
    <>
      <Labelled label={programmeWords.openDays}>
        {(field) => (
          <InputNumber
            id={field}
            min={1}
            max={60}
            precision={0}
            value={rule.openDays}
            onChange={(openDays) => openDays !== null && onChange({ ...rule, openDays })}
          />
        )}
      </Labelled>
      <RadioField
        label={programmeWords.tell}
        value={rule.tell}
        words={tellWords}
        place=""
        onChange={(tell) => onChange({ ...rule, tell })}
      />
      <div className="rule-checks">
        <Checkbox
          checked={rule.callback}
          disabled={!(mayCall || rule.callback)}
          onChange={({ target }) => onChange({ ...rule, callback: target.checked })}
        >
          {programmeWords.callback}
        </Checkbox>
        {!mayCall && <p className="soft">{programmeWords.noCallback}</p>}
      </div>
      <div className="field">
        <span id={id} className="field-label">
          {programmeWords.label}
        </span>
        <Radio.Group
          aria-labelledby={id}
          value={rule.label ?? "none"}
          onChange={({ target }) => onChange(withLabel(rule, target.value))}
          options={labels.map((value) => ({ value, label: labelWords[value] }))}
        />
        <p className="soft">{programmeWords.labelMeans}</p>
      </div>
    </>
  );
}
