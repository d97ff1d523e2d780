import type { Question } from "../pathway/question";
import { type Answers, mostPhotos } from "./answers";
import type { CheckInForm } from "./check-in-form";

/** The first thing wrong with the answers: the field, and a stable word for the reason. */
export interface AnswerProblem {
  readonly field: string;
  readonly reason:
    | "outOfRange"
    | "unanswered"
    | "unknownQuestion"
    | "unknownOption"
    | "unknownSign"
    | "tooMany"
    | "repeated";
}

function choiceProblem(question: Question, answers: Answers, interrupted: boolean): AnswerProblem | undefined {
  if (question.kind !== "choice") return undefined;
  const chosen = answers.choices[question.id];
  const field = `answers.choices.${question.id}`;
  if (chosen === undefined) return interrupted ? undefined : { field, reason: "unanswered" };
  return question.options.some(({ id }) => id === chosen) ? undefined : { field, reason: "unknownOption" };
}

function unaskedProblem(form: CheckInForm, answers: Answers): AnswerProblem | undefined {
  const asked = new Set(form.questions.filter(({ kind }) => kind === "choice").map(({ id }) => id));
  const unasked = Object.keys(answers.choices).find((id) => !asked.has(id));
  return unasked === undefined ? undefined : { field: `answers.choices.${unasked}`, reason: "unknownQuestion" };
}

function signProblem(form: CheckInForm, { signs }: Answers): AnswerProblem | undefined {
  const shown = new Set(form.signs.map(({ id }) => id));
  if (new Set(signs).size !== signs.length) return { field: "answers.signs", reason: "repeated" };
  return signs.every((id) => shown.has(id)) ? undefined : { field: "answers.signs", reason: "unknownSign" };
}

function photoProblem(form: CheckInForm, { photos }: Answers): AnswerProblem | undefined {
  const views = new Set(form.questions.flatMap((one) => (one.kind === "photo" ? one.views.map(({ id }) => id) : [])));
  if (photos.length > mostPhotos) return { field: "answers.photos", reason: "tooMany" };
  if (new Set(photos.map(({ fileId }) => fileId)).size !== photos.length) {
    return { field: "answers.photos", reason: "repeated" };
  }
  return photos.every(({ view }) => views.has(view)) ? undefined : { field: "answers.photos", reason: "unknownOption" };
}

/**
 * Holds a check-in against the form of its day: every question answered, nothing answered that was not asked. One that a
 * red sign interrupted may leave questions open.
 */
export function checkAnswers(form: CheckInForm, answers: Answers, interrupted = false): AnswerProblem | undefined {
  const { pain } = answers;
  if (!Number.isInteger(pain) || pain < 0 || pain > 10) return { field: "answers.pain", reason: "outOfRange" };
  const choice = form.questions.map((question) => choiceProblem(question, answers, interrupted)).find(Boolean);
  return choice ?? unaskedProblem(form, answers) ?? signProblem(form, answers) ?? photoProblem(form, answers);
}
