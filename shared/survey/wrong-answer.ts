import { longestText, type SurveyAnswer } from "./survey-answers";
import type { Choice, SurveyQuestion } from "./survey-question";

/** Why an answer does not fit its question. */
export type AnswerReason = "wrongType" | "outOfRange" | "unknownChoice" | "repeated" | "tooLong" | "mayNotDecline";

type Of<K extends SurveyQuestion["kind"]> = Extract<SurveyQuestion, { readonly kind: K }>;

const isOffered = (choices: readonly Choice[], wanted: string): boolean => choices.some(({ id }) => id === wanted);

function choiceReason({ choices }: Of<"choice">, answer: SurveyAnswer): AnswerReason | undefined {
  if (typeof answer !== "string") return "wrongType";
  return isOffered(choices, answer) ? undefined : "unknownChoice";
}

function choicesReason({ choices }: Of<"choices">, answer: SurveyAnswer): AnswerReason | undefined {
  if (typeof answer !== "object" || answer === null) return "wrongType";
  if (!answer.every((id) => isOffered(choices, id))) return "unknownChoice";
  return new Set(answer).size === answer.length ? undefined : "repeated";
}

function numberReason({ from, to }: Of<"scale"> | Of<"number">, answer: SurveyAnswer): AnswerReason | undefined {
  if (typeof answer !== "number") return "wrongType";
  return Number.isInteger(answer) && answer >= from && answer <= to ? undefined : "outOfRange";
}

function textReason({ most }: Of<"text">, answer: SurveyAnswer): AnswerReason | undefined {
  if (typeof answer !== "string") return "wrongType";
  return [...answer].length > Math.min(most, longestText) ? "tooLong" : undefined;
}

/** What is wrong with the answer to a question that is shown; `undefined` when nothing is. */
export function wrongAnswer(question: SurveyQuestion, answer: SurveyAnswer): AnswerReason | undefined {
  if (question.kind === "note") return "wrongType";
  if (answer === null) return question.mayDecline ? undefined : "mayNotDecline";
  switch (question.kind) {
    case "choice":
      return choiceReason(question, answer);
    case "choices":
      return choicesReason(question, answer);
    case "text":
      return textReason(question, answer);
    default:
      return numberReason(question, answer);
  }
}
