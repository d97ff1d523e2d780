import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { Button, Checkbox, Input, InputNumber, Radio } from "antd";
import { sheetWords } from "../words/sheet-words";

interface Props {
  readonly question: SurveyQuestion;
  readonly place: number;
  readonly answer: SurveyAnswer | undefined;
  /** What is wrong with it, once that is to be told. */
  readonly problem: string | undefined;
  /** `undefined` takes the answer back. */
  readonly onAnswer: (answer: SurveyAnswer | undefined) => void;
}

type Field<Kind extends SurveyQuestion["kind"]> = Pick<Props, "answer" | "onAnswer"> & {
  readonly question: Extract<SurveyQuestion, { readonly kind: Kind }>;
};

function ScaleField({ question, answer, onAnswer }: Field<"scale">) {
  const numbers = Array.from({ length: question.to - question.from + 1 }, (_, step) => question.from + step);
  return (
    <div className="sheet-scale">
      <Radio.Group
        optionType="button"
        value={answer}
        onChange={({ target }) => onAnswer(target.value)}
        options={numbers.map((value) => ({ value, label: String(value) }))}
      />
      <p className="sheet-ends">
        <span>{question.ends.low.zh}</span>
        <span>{question.ends.high.zh}</span>
      </p>
    </div>
  );
}

function ChoicesField({ question, answer, onAnswer }: Field<"choices">) {
  const chosen = typeof answer === "object" && answer !== null ? answer : [];
  return (
    <Checkbox.Group
      value={[...chosen]}
      onChange={(ids) => {
        const inOrder = question.choices.map(({ id }) => id).filter((id) => ids.includes(id));
        onAnswer(inOrder.length === 0 ? undefined : inOrder);
      }}
      options={question.choices.map(({ id, text }) => ({ value: id, label: text.zh }))}
    />
  );
}

function NumberField({ question, answer, onAnswer }: Field<"number">) {
  return (
    <InputNumber
      value={typeof answer === "number" ? answer : null}
      min={question.from}
      max={question.to}
      precision={0}
      suffix={question.unit.zh}
      aria-label={question.text.zh}
      onChange={(value) => onAnswer(value ?? undefined)}
    />
  );
}

function TextField({ question, answer, onAnswer }: Field<"text">) {
  return (
    <Input.TextArea
      value={typeof answer === "string" ? answer : ""}
      maxLength={question.most}
      autoSize={{ minRows: 2, maxRows: 5 }}
      aria-label={question.text.zh}
      onChange={({ target }) => onAnswer(target.value === "" ? undefined : target.value)}
    />
  );
}

function Control({ question, answer, onAnswer }: Pick<Props, "question" | "answer" | "onAnswer">) {
  const field = { answer, onAnswer };
  switch (question.kind) {
    case "choice":
      return (
        <Radio.Group
          value={answer}
          onChange={({ target }) => onAnswer(target.value)}
          options={question.choices.map(({ id, text }) => ({ value: id, label: text.zh }))}
        />
      );
    case "choices":
      return <ChoicesField question={question} {...field} />;
    case "scale":
      return <ScaleField question={question} {...field} />;
    case "number":
      return <NumberField question={question} {...field} />;
    case "text":
      return <TextField question={question} {...field} />;
    case "note":
      return null;
  }
}

/** One question as a member of the team fills it in for somebody on the telephone. */
export function QuestionField({ question, place, answer, problem, onAnswer }: Props) {
  const declined = answer === null;
  return (
    <fieldset className="sheet-question">
      <legend>
        {place}. {question.text.zh}
        {question.optional && <span className="soft"> {sheetWords.optional}</span>}
      </legend>
      {question.hint && <p className="soft">{question.hint.zh}</p>}
      <Control question={question} answer={declined ? undefined : answer} onAnswer={onAnswer} />
      {question.mayDecline && (
        <Button
          className="sheet-decline"
          size="small"
          type={declined ? "primary" : "text"}
          aria-pressed={declined}
          onClick={() => onAnswer(declined ? undefined : null)}
        >
          {sheetWords.mayDecline}
        </Button>
      )}
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
