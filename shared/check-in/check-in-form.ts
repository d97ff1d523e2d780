import type { Plan } from "../pathway/plan";
import type { Question } from "../pathway/question";
import type { Sign } from "../pathway/sign";

/** What is asked on one day after the procedure. */
export interface CheckInForm {
  readonly day: number;
  readonly questions: readonly Question[];
  /** The checklist; signs that a question already covers are left out. */
  readonly signs: readonly Sign[];
}

const holdsOn = ({ fromDay, toDay }: { readonly fromDay: number; readonly toDay: number | null }, day: number) =>
  day >= fromDay && (toDay === null || day <= toDay);

const signsOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap((question) =>
    question.kind === "choice" ? question.options.flatMap(({ sign }) => sign ?? []) : [],
  );

/**
 * The questions and warning signs of the day. A sign made up of others is never asked; a common sign gives way to the
 * pathway's own wording of it.
 */
export function checkInForm(plan: Pick<Plan, "questions" | "signs">, day: number): CheckInForm {
  const shown = plan.signs.filter((sign) => holdsOn(sign, day));
  const replaced = new Set(shown.flatMap(({ replaces }) => replaces ?? []));
  const questions = plan.questions.filter((question) => holdsOn(question, day));
  const covered = new Set(signsOf(questions));
  const signs = shown.filter(({ id, requires }) => !requires && !replaced.has(id) && !covered.has(id));
  return { day, questions, signs };
}
