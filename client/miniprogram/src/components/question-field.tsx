import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { inLanguage } from "@/words/in-language";
import { questionWords } from "@/words/question-words";
import { ChoiceRow } from "./choice-row";
import { NumberAnswer } from "./number-answer";
import { NumberScale } from "./number-scale";
import { WordsAnswer } from "./words-answer";

interface FieldProps<K extends SurveyQuestion["kind"] = SurveyQuestion["kind"]> {
  readonly question: Extract<SurveyQuestion, { kind: K }>;
  readonly answer: SurveyAnswer | undefined;
  /** Before the ids of what can be tapped. */
  readonly name: string;
  /** Takes an answer, or nothing where it was taken back; `settles` = there is nothing left to do here. */
  onAnswer(answer: SurveyAnswer | undefined, settles: boolean): void;
}

function OneChoice({ question, answer, name, onAnswer }: FieldProps<"choice">) {
  return (
    <View {...aria({ role: "radiogroup", label: inLanguage(question.text) })}>
      {question.choices.map(({ id, text }) => (
        <ChoiceRow
          key={id}
          kind="radio"
          id={`${name}-${id}`}
          text={inLanguage(text)}
          chosen={id === answer}
          onTap={() => onAnswer(id, true)}
        />
      ))}
    </View>
  );
}

function SeveralChoices({ question, answer, name, onAnswer }: FieldProps<"choices">) {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const toggle = (id: string) => {
    const wanted = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onAnswer(
      question.choices.map((choice) => choice.id).filter((one) => wanted.includes(one)),
      false,
    );
  };
  return (
    <View {...aria({ role: "group", label: inLanguage(question.text) })}>
      {question.choices.map(({ id, text }) => (
        <ChoiceRow
          key={id}
          kind="checkbox"
          id={`${name}-${id}`}
          text={inLanguage(text)}
          chosen={chosen.includes(id)}
          onTap={() => toggle(id)}
        />
      ))}
    </View>
  );
}

function Asked({ question, answer, name, onAnswer }: FieldProps) {
  const number = typeof answer === "number" ? answer : undefined;
  const label = inLanguage(question.text);
  switch (question.kind) {
    case "choice":
      return <OneChoice question={question} answer={answer} name={name} onAnswer={onAnswer} />;
    case "choices":
      return <SeveralChoices question={question} answer={answer} name={name} onAnswer={onAnswer} />;
    case "scale": {
      const { from, to, ends } = question;
      const choose = (value: number) => onAnswer(value, true);
      return (
        <NumberScale label={label} name={name} from={from} to={to} ends={ends} chosen={number} onChoose={choose} />
      );
    }
    case "number":
      return (
        <NumberAnswer
          id={`${name}-number`}
          question={question}
          value={number}
          onNumber={(value) => onAnswer(value, false)}
        />
      );
    case "text":
      return (
        <WordsAnswer
          id={`${name}-text`}
          label={label}
          value={typeof answer === "string" ? answer : ""}
          most={question.most}
          onChange={(text) => onAnswer(text, false)}
        />
      );
    case "note":
      return null;
  }
}

/** The answer to one question of a survey, by its kind, and "rather not say" where that is allowed. */
export function QuestionField(props: FieldProps) {
  const { question, answer, name, onAnswer } = props;
  return (
    <View>
      {/* what was typed goes when the question is declined */}
      <Asked key={answer === null ? "declined" : "asked"} {...props} />
      {question.mayDecline === true && (
        <View className="gap">
          <ChoiceRow
            kind="checkbox"
            id={`${name}-decline`}
            text={questionWords.decline}
            chosen={answer === null}
            onTap={() => onAnswer(answer === null ? undefined : null, answer !== null)}
          />
        </View>
      )}
    </View>
  );
}
