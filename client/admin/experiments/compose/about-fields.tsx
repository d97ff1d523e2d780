import type { ExperimentPlan, TriedMessage } from "@shared/experiment/experiment";
import { triedMessages } from "@shared/experiment/tried-message";
import type { Survey } from "@shared/survey/survey";
import { Input, Radio, Select } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../../parts/problems-at";
import { CheckedInput } from "../../templates/checked-input";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { triedMessageWords } from "../../words/experiment-words";
import type { FieldProblem } from "./field-problem";
import { withSubject } from "./plan-draft";

interface Props {
  readonly plan: ExperimentPlan;
  readonly surveys: readonly Survey[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (plan: ExperimentPlan) => void;
}

const messages = Object.keys(triedMessages) as TriedMessage[];

function SubjectFields({ plan, surveys, problems, onChange }: Props) {
  const id = useId();
  const { subject } = plan;
  return (
    <>
      <div className="field">
        <span id={`${id}kind`} className="field-label">
          {composeExperimentWords.subject}
        </span>
        <Radio.Group
          aria-labelledby={`${id}kind`}
          value={subject.kind}
          onChange={({ target }) =>
            onChange(
              withSubject(
                plan,
                target.value === "survey"
                  ? { kind: "survey", surveyId: "" }
                  : { kind: "message", message: "planVisit:book" },
              ),
            )
          }
          options={[
            { value: "message", label: composeExperimentWords.message },
            { value: "survey", label: composeExperimentWords.survey },
          ]}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}what`}>
          {subject.kind === "message" ? composeExperimentWords.messageField : composeExperimentWords.surveyField}
        </label>
        {subject.kind === "message" ? (
          <Select
            id={`${id}what`}
            className="wide"
            value={subject.message}
            onChange={(message) => onChange(withSubject(plan, { kind: "message", message }))}
            options={messages.map((value) => ({ value, label: triedMessageWords[value] }))}
          />
        ) : (
          <Select
            id={`${id}what`}
            className="wide"
            value={subject.surveyId === "" ? null : subject.surveyId}
            placeholder={composeExperimentWords.chooseSurvey}
            onChange={(surveyId) => surveyId !== null && onChange(withSubject(plan, { kind: "survey", surveyId }))}
            options={surveys.map((survey) => ({ value: survey.id, label: survey.title.zh }))}
          />
        )}
        <ProblemsAt id={`${id}problems`} problems={problems} field="subject.surveyId" />
        <p className="soft">{composeExperimentWords.safety}</p>
      </div>
    </>
  );
}

/** What the experiment is called, what it asks, and what it varies. */
export function AboutFields(props: Props) {
  const { plan, problems, onChange } = props;
  const id = useId();
  return (
    <section className="card" aria-label={composeExperimentWords.about}>
      <h2>{composeExperimentWords.about}</h2>
      <CheckedInput
        label={composeExperimentWords.name}
        value={plan.title}
        most={40}
        hint={composeExperimentWords.nameHint}
        field="title"
        problems={problems}
        onChange={(title) => onChange({ ...plan, title })}
      />
      <div className="field">
        <label htmlFor={id}>{composeExperimentWords.question}</label>
        <Input.TextArea
          id={id}
          value={plan.question}
          maxLength={200}
          autoSize={{ minRows: 2, maxRows: 4 }}
          placeholder={composeExperimentWords.questionHint}
          onChange={({ target }) => onChange({ ...plan, question: target.value })}
        />
        <ProblemsAt id={`${id}problems`} problems={problems} field="question" />
      </div>
      <SubjectFields {...props} />
    </section>
  );
}
