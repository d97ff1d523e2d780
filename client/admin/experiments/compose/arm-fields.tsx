import type { Arm, ExperimentSubject, Variant } from "@shared/experiment/experiment";
import type { Survey } from "@shared/survey/survey";
import { Button, Radio } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../../parts/problems-at";
import { CheckedInput } from "../../templates/checked-input";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { variantKindWords } from "../../words/experiment-words";
import { CardPreview } from "../card-preview";
import type { FieldProblem } from "./field-problem";
import { fittingKinds, startVariant } from "./start-variant";
import { VariantFields } from "./variant-fields";

interface Props {
  readonly arm: Arm;
  readonly at: number;
  readonly subject: ExperimentSubject;
  readonly survey: Survey | undefined;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (arm: Arm) => void;
  /** Absent when it has to stay. */
  readonly onRemove: (() => void) | undefined;
}

function VariantChoice({ arm, at, subject, survey, problems, onChange }: Props) {
  const id = useId();
  const place = `arms.${at}.variant`;
  const choose = (kind: Variant["kind"]) => {
    const variant = startVariant(kind, subject, survey);
    if (variant) onChange({ ...arm, variant });
  };
  return (
    <>
      <div className="field">
        <span id={id} className="field-label">
          {composeExperimentWords.variant}
        </span>
        <Radio.Group
          aria-labelledby={id}
          optionType="button"
          value={arm.variant?.kind ?? null}
          onChange={({ target }) => choose(target.value)}
          options={fittingKinds(subject).map((value) => ({ value, label: variantKindWords[value].title }))}
        />
        {arm.variant && <p className="soft">{variantKindWords[arm.variant.kind].means}</p>}
        {subject.kind === "survey" && !survey && <p className="soft">{composeExperimentWords.surveyMissing}</p>}
        <ProblemsAt id={`${id}problems`} problems={problems} field={place} />
      </div>
      {arm.variant && (
        <VariantFields
          variant={arm.variant}
          subject={subject}
          survey={survey}
          place={place}
          problems={problems}
          onChange={(variant) => onChange({ ...arm, variant })}
        />
      )}
    </>
  );
}

/** One arm: its name, what it does, and its card as the phone will show it. */
export function ArmFields(props: Props) {
  const { arm, at, subject, problems, onChange, onRemove } = props;
  return (
    <section className="arm" aria-label={arm.title}>
      <div className="arm-head">
        <CheckedInput
          label={composeExperimentWords.armName}
          value={arm.title}
          most={20}
          field={`arms.${at}.title`}
          problems={problems}
          onChange={(title) => onChange({ ...arm, title })}
        />
        {onRemove && (
          <Button type="text" aria-label={composeExperimentWords.removeArm(arm.title)} onClick={onRemove}>
            ✕
          </Button>
        )}
      </div>
      {at === 0 ? <p className="soft">{composeExperimentWords.controlMeans}</p> : <VariantChoice {...props} />}
      {subject.kind === "message" && (
        <CardPreview message={subject.message} variant={arm.variant} armTitle={arm.title} />
      )}
    </section>
  );
}
