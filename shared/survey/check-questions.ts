import { nameProblems } from "./check-names";
import { rangeOf } from "./range-of";
import type { Survey } from "./survey";
import { longestText, mostQuestions } from "./survey-answers";
import type { SurveyProblem } from "./survey-problem";
import type { SurveyQuestion } from "./survey-question";

function choiceProblems(
  { kind, choices }: Extract<SurveyQuestion, { readonly kind: "choice" | "choices" }>,
  place: string,
): readonly SurveyProblem[] {
  const least = kind === "choice" ? 2 : 1;
  const names = nameProblems(choices, place);
  return choices.length < least ? [{ place, reason: "tooFewChoices", detail: String(least) }, ...names] : names;
}

const fitsText = (most: number): boolean => Number.isInteger(most) && most >= 1 && most <= longestText;

function kindProblems(question: SurveyQuestion, place: string): readonly SurveyProblem[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return choiceProblems(question, `${place}.choices`);
    case "text":
      return fitsText(question.most)
        ? []
        : [{ place: `${place}.most`, reason: "outOfRange", detail: `1-${longestText}` }];
    case "note":
      return question.mayDecline || question.optional ? [{ place, reason: "asksNothing" }] : [];
    default:
      return question.from < question.to ? [] : [{ place: `${place}.to`, reason: "rangeReversed" }];
  }
}

/** The safety screen belongs to clinical surveys, whose answers lead to somebody who acts. */
function crisisProblems(survey: Survey, question: SurveyQuestion, place: string): readonly SurveyProblem[] {
  const { crisisFrom } = question;
  if (crisisFrom === undefined) return [];
  const range = rangeOf(question);
  const never = range === undefined || crisisFrom > range.to;
  return [
    ...(never ? [{ place: `${place}.crisisFrom`, reason: "crisisNever" } as const] : []),
    ...(survey.clinical ? [] : [{ place: `${place}.crisisFrom`, reason: "notClinical" } as const]),
  ];
}

/** What is wrong with the questions one by one: their names, choices, ranges and when they raise the alarm. */
export function questionProblems(survey: Survey): readonly SurveyProblem[] {
  const { questions } = survey;
  if (!questions.some(({ kind }) => kind !== "note")) return [{ place: "questions", reason: "noQuestions" }];
  if (questions.length > mostQuestions) {
    return [{ place: "questions", reason: "tooMany", detail: String(mostQuestions) }];
  }
  return [
    ...nameProblems(questions, "questions"),
    ...questions.flatMap((question, n) => [
      ...kindProblems(question, `questions.${n}`),
      ...crisisProblems(survey, question, `questions.${n}`),
    ]),
  ];
}
