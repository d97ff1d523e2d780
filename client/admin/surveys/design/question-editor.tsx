import type { Survey } from "@shared/survey/survey";
import type { QuestionKind, SurveyQuestion } from "@shared/survey/survey-question";
import { Checkbox, Select } from "antd";
import { useId } from "react";
import { designWords, questionKindWords } from "../../words/survey-design-words";
import { BothInput } from "./both-input";
import { CrisisField } from "./crisis-field";
import { FlowFields } from "./flow-fields";
import { asKind } from "./fresh-question";
import { KindFields } from "./kind-fields";
import { ProblemsHere } from "./problems-context";
import { withDecline, withHint, withOptional } from "./question-flags";

interface Props {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  /** Which question of the survey it is. */
  readonly at: number;
  readonly onChange: (question: SurveyQuestion) => void;
}

const kinds = Object.keys(questionKindWords) as QuestionKind[];
const nothing = { zh: "", en: "" };

/** Everything about one question. */
export function QuestionEditor({ survey, question, at, onChange }: Props) {
  const id = useId();
  const place = `questions.${at}`;
  return (
    <>
      <header className="design-head">
        <h2>{designWords.questionOf(at)}</h2>
        <code>{question.id}</code>
      </header>
      <ProblemsHere place={place} />
      <ProblemsHere place={`${place}.id`} />
      <div className="field">
        <label htmlFor={id}>{designWords.kind}</label>
        <Select
          id={id}
          className="question-kind"
          value={question.kind}
          options={kinds.map((value) => ({ value, label: questionKindWords[value].title }))}
          onChange={(kind) => onChange(asKind(question, kind))}
        />
        <p className="soft">{questionKindWords[question.kind].means}</p>
        <ProblemsHere place={`${place}.kind`} />
      </div>
      <BothInput
        label={designWords.text}
        value={question.text}
        most={200}
        lines={2}
        place={`${place}.text`}
        onChange={(text) => onChange({ ...question, text })}
      />
      <BothInput
        beside
        label={designWords.hint}
        value={question.hint ?? nothing}
        most={200}
        place={`${place}.hint`}
        onChange={(hint) => onChange(withHint(question, hint))}
      />
      <KindFields question={question} place={place} onChange={onChange} />
      {question.kind !== "note" && (
        <div className="design-checks">
          <Checkbox
            checked={question.optional === true}
            onChange={({ target }) => onChange(withOptional(question, target.checked))}
          >
            {designWords.optional}
          </Checkbox>
          <Checkbox
            checked={question.mayDecline === true}
            onChange={({ target }) => onChange(withDecline(question, target.checked))}
          >
            {designWords.mayDecline}
          </Checkbox>
        </div>
      )}
      <ProblemsHere place={`${place}.optional`} />
      <ProblemsHere place={`${place}.mayDecline`} />
      <CrisisField question={question} place={place} onChange={onChange} />
      <FlowFields survey={survey} question={question} at={at} onChange={onChange} />
    </>
  );
}
