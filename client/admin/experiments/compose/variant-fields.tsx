import type { ExperimentSubject, Variant } from "@shared/experiment/experiment";
import { triedMessages } from "@shared/experiment/tried-message";
import type { Survey } from "@shared/survey/survey";
import { mostOf } from "@shared/template/field-rules";
import type { Language } from "@shared/template/template";
import { Select } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../../parts/problems-at";
import { CheckedInput } from "../../templates/checked-input";
import { minuteClock } from "../../words/clinic-time";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { cardLanguageWords } from "../../words/template-words";
import type { FieldProblem } from "./field-problem";
import { OrderField } from "./order-field";
import { hoursOf } from "./start-variant";

interface Props {
  readonly variant: Variant;
  readonly subject: ExperimentSubject;
  readonly survey: Survey | undefined;
  /** Where in the plan it stands, e.g. `arms.1.variant`. */
  readonly place: string;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (variant: Variant) => void;
}

type Of<Kind extends Variant["kind"]> = Omit<Props, "variant"> & {
  readonly variant: Extract<Variant, { readonly kind: Kind }>;
};

const languages: readonly Language[] = ["zh", "en"];
const lines = ["what", "hint"] as const;
const mostTyped = 40;

function WordingFields({ variant, place, problems, onChange }: Of<"wording">) {
  return (
    <div className="arm-words">
      {languages.flatMap((language) =>
        lines.map((line) => (
          <CheckedInput
            key={`${line}${language}`}
            label={composeExperimentWords[line](cardLanguageWords[language])}
            value={variant[line][language]}
            most={mostTyped}
            counted={mostOf("thing")}
            field={`${place}.${line}.${language}`}
            problems={problems}
            onChange={(text) => onChange({ ...variant, [line]: { ...variant[line], [language]: text } })}
          />
        )),
      )}
    </div>
  );
}

function HourField({ variant, subject, place, problems, onChange }: Of<"sendHour">) {
  const id = useId();
  if (subject.kind !== "message") return null;
  const { hour } = triedMessages[subject.message];
  return (
    <div className="field">
      <label htmlFor={id}>{composeExperimentWords.hour}</label>
      <Select
        id={id}
        value={variant.hour}
        onChange={(next) => onChange({ ...variant, hour: next })}
        options={hoursOf(subject.message).map((value) => ({ value, label: minuteClock(value * 60) }))}
      />
      <p className="soft">
        {hour === undefined
          ? composeExperimentWords.usualHourNone
          : composeExperimentWords.usualHour(minuteClock(hour * 60))}
      </p>
      <ProblemsAt id={`${id}problems`} problems={problems} field={`${place}.hour`} />
    </div>
  );
}

/** What one arm does differently, in detail. */
export function VariantFields(props: Props) {
  const { variant, survey, place, problems, onChange } = props;
  const id = useId();
  switch (variant.kind) {
    case "wording":
      return <WordingFields {...props} variant={variant} />;
    case "sendHour":
      return <HourField {...props} variant={variant} />;
    case "holdOut":
      return null;
    case "order":
      return (
        <>
          {survey && (
            <OrderField
              survey={survey}
              questions={variant.questions}
              onChange={(questions) => onChange({ ...variant, questions })}
            />
          )}
          <ProblemsAt id={id} problems={problems} field={`${place}.questions`} />
        </>
      );
  }
}
