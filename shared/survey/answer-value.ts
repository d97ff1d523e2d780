import type { SurveyAnswer } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";

/** What one answer counts: its number, or the value of the chosen answer. Tags and words have none. */
export function answerValue(question: SurveyQuestion, answer: SurveyAnswer | undefined): number | undefined {
  switch (question.kind) {
    case "scale":
    case "number":
      return typeof answer === "number" ? answer : undefined;
    case "choice":
      return question.choices.find(({ id }) => id === answer)?.value;
    default:
      return undefined;
  }
}
