import { sheetProblem } from "@shared/survey/check-sheet";
import { isGiven } from "@shared/survey/is-given";
import { keepVisible } from "@shared/survey/keep-visible";
import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { sheetProblemWords, sheetWords } from "../words/sheet-words";
import { QuestionField } from "./question-field";

interface Props {
  readonly survey: Survey;
  readonly answers: SurveyAnswers;
  readonly busy: boolean;
  /** Why it was refused. */
  readonly refusal?: ReactNode;
  readonly onChange: (answers: SurveyAnswers) => void;
  readonly onSubmit: (answers: SurveyAnswers) => void;
}

const withAnswer = (answers: SurveyAnswers, id: string, answer: SurveyAnswer | undefined): SurveyAnswers => {
  const { [id]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [id]: answer };
};

/** All questions that are asked as the answers stand, on one page; what is hidden by them is not sent. */
export function SheetForm({ survey, answers, busy, refusal, onChange, onSubmit }: Props) {
  const [tried, setTried] = useState(false);
  const route = routeOf(survey, answers);
  const given = keepVisible(survey, answers);
  const problem = sheetProblem(survey, given, { partial: false });
  const rest = route.filter(({ id, kind, optional }) => kind !== "note" && !optional && !isGiven(given[id])).length;
  const wrongAt = (id: string) =>
    tried && problem?.field === `answers.${id}` ? sheetProblemWords[problem.reason] : undefined;
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === undefined) onSubmit(given);
      }}
    >
      {route.map((question, place) => (
        <QuestionField
          key={question.id}
          question={question}
          place={place + 1}
          answer={answers[question.id]}
          problem={wrongAt(question.id)}
          onAnswer={(answer) => onChange(withAnswer(answers, question.id, answer))}
        />
      ))}
      {refusal}
      <p role="status" className="soft">
        {rest > 0 ? sheetWords.rest(rest) : sheetWords.ready}
      </p>
      <Button type="primary" htmlType="submit" size="large" loading={busy}>
        {sheetWords.save}
      </Button>
    </form>
  );
}
