import type { Answers } from "@shared/check-in/answers";
import type { CheckInForm } from "@shared/check-in/check-in-form";

/** The quietest answers a form allows. */
export const answersFor = (form: CheckInForm): Answers => ({
  pain: 1,
  choices: Object.fromEntries(
    form.questions.flatMap((question) =>
      question.kind === "choice" && question.options[0] ? [[question.id, question.options[0].id] as const] : [],
    ),
  ),
  signs: [],
  needsContact: false,
  photos: [],
});
