import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { Choice, SurveyQuestion } from "@shared/survey/survey-question";
import { sheetWords } from "../words/sheet-words";

const choiceWords = (choices: readonly Choice[], id: string): string =>
  choices.find((choice) => choice.id === id)?.text.zh ?? id;

/** An answer as one reads it: the words of the choices, the number with its range or unit, or what was written. */
export function answerWords(question: SurveyQuestion, answer: SurveyAnswer | undefined): string {
  if (answer === undefined) return sheetWords.notAnswered;
  if (answer === null) return sheetWords.declined;
  switch (question.kind) {
    case "choice":
      return choiceWords(question.choices, String(answer));
    case "choices":
      return typeof answer === "object" ? answer.map((id) => choiceWords(question.choices, id)).join("、") : "";
    case "scale":
      return `${answer}（${question.from}–${question.to}）`;
    case "number":
      return `${answer} ${question.unit.zh}`;
    default:
      return String(answer);
  }
}
