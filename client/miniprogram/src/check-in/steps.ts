import type { CheckInForm } from "@shared/check-in/check-in-form";
import type { Question } from "@shared/pathway/question";
import type { Draft } from "./draft";

type PhotoQuestion = Extract<Question, { kind: "photo" }>;
export type ChoiceQuestion = Extract<Question, { kind: "choice" }>;

/** One screenful of the check-in. */
export type Step =
  | { readonly kind: "pain"; readonly question: Question }
  | { readonly kind: "choice"; readonly question: ChoiceQuestion }
  | { readonly kind: "signs" }
  | { readonly kind: "photo"; readonly question: PhotoQuestion }
  | { readonly kind: "finish" };

const asStep = (question: Question, photosAllowed: boolean): readonly Step[] => {
  if (question.kind === "photo") return photosAllowed ? [{ kind: "photo", question }] : [];
  if (question.kind === "choice") return [{ kind: "choice", question }];
  return [{ kind: "pain", question }];
};

/** What is asked, in order: pain, questions, warning signs, pictures (only with consent), and a last look. */
export function stepsOf(form: CheckInForm, photosAllowed: boolean): readonly Step[] {
  const steps = form.questions.flatMap((question) => asStep(question, photosAllowed));
  const asked = steps.filter(({ kind }) => kind !== "photo");
  const pictures = steps.filter(({ kind }) => kind === "photo");
  return [...asked, { kind: "signs" }, ...pictures, { kind: "finish" }];
}

/** Whether a step has its answer; pictures and the last look need none. */
export function isAnswered(step: Step, draft: Draft): boolean {
  if (step.kind === "pain") return draft.pain !== undefined;
  if (step.kind === "choice") return draft.choices[step.question.id] !== undefined;
  return step.kind === "signs" ? draft.signsAnswered : true;
}

/** The steps that still want an answer. */
export const openSteps = (steps: readonly Step[], draft: Draft): readonly Step[] =>
  steps.filter((step) => !isAnswered(step, draft));
