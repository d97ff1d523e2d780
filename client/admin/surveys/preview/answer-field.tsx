import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import type { Language } from "@shared/template/template";
import { phoneWords, previewWords } from "../../words/survey-preview-words";

interface Props {
  readonly question: SurveyQuestion;
  readonly answer: SurveyAnswer | undefined;
  readonly language: Language;
  readonly onAnswer: (answer: SurveyAnswer | undefined) => void;
}

const numbersFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(20, to - from + 1)) }, (_, place) => from + place);

function Scale({ question, answer, language, onAnswer }: Props) {
  if (question.kind !== "scale") return null;
  const { from, to, ends } = question;
  return (
    <>
      <fieldset className="phone-scale" aria-label={question.text[language]}>
        {numbersFrom(from, to).map((number) => (
          <button
            key={number}
            type="button"
            aria-pressed={answer === number}
            className="phone-number"
            onClick={() => onAnswer(number)}
          >
            {number}
          </button>
        ))}
      </fieldset>
      <p className="phone-ends">
        <span>{ends.low[language]}</span>
        <span>{ends.high[language]}</span>
      </p>
    </>
  );
}

function Choices({ question, answer, language, onAnswer }: Props) {
  if (question.kind !== "choice" && question.kind !== "choices") return null;
  const { kind, choices } = question;
  const taken = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const isOn = (id: string): boolean => (kind === "choice" ? answer === id : taken.includes(id));
  const tap = (id: string) => {
    if (kind === "choice") return onAnswer(id);
    const next = choices.map((choice) => choice.id).filter((one) => (one === id) !== taken.includes(one));
    onAnswer(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="phone-choices" aria-label={question.text[language]}>
      {kind === "choices" && <p className="phone-soft">{phoneWords[language].several}</p>}
      {choices.map(({ id, text }) => (
        <button key={id} type="button" aria-pressed={isOn(id)} className="phone-choice" onClick={() => tap(id)}>
          {text[language] || "…"}
        </button>
      ))}
    </fieldset>
  );
}

function NumberInput({ question, answer, language, onAnswer }: Props) {
  if (question.kind !== "number") return null;
  return (
    <label className="phone-input">
      <input
        type="number"
        aria-label={previewWords.answerOf(question.text[language])}
        min={question.from}
        max={question.to}
        step={1}
        value={typeof answer === "number" ? answer : ""}
        onChange={({ target }) => {
          const number = target.valueAsNumber;
          onAnswer(Number.isFinite(number) ? Math.round(number) : undefined);
        }}
      />
      {question.unit[language]}
    </label>
  );
}

function TextInput({ question, answer, language, onAnswer }: Props) {
  if (question.kind !== "text") return null;
  return (
    <textarea
      className="phone-text"
      aria-label={previewWords.answerOf(question.text[language])}
      maxLength={question.most}
      rows={4}
      value={typeof answer === "string" ? answer : ""}
      onChange={({ target }) => onAnswer(target.value === "" ? undefined : target.value)}
    />
  );
}

const fields = {
  scale: Scale,
  choice: Choices,
  choices: Choices,
  number: NumberInput,
  text: TextInput,
  note: () => null,
};

/** The place where a question is answered, by its kind. */
export function AnswerField(props: Props) {
  const Field = fields[props.question.kind];
  return <Field {...props} />;
}
