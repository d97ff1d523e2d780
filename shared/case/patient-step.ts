import { days, type Instant } from "../calendar/instant";
import type { Case, CaseStep } from "./case";
import { caseDueAt } from "./case-due";
import { lastClosing } from "./last-closing";
import { mayConfirm } from "./may-confirm";
import type { CaseStepped } from "./step-case";

/** What the patient says to a case: that it is settled, that it is not, or more about it. */
export type PatientAnswer =
  | { readonly kind: "confirmed" }
  | { readonly kind: "reopened"; readonly text: string }
  | { readonly kind: "added"; readonly text: string };

export type AnswerRefusal = "notClosed" | "alreadyConfirmed" | "tooLate" | "caseClosed" | "tooManySteps";

const reopensWithin = days(14);
/** More than anybody has to say, and little enough that a case stays readable. */
const mostOfPatient = 50;

function refusalOf(one: Case, { kind }: PatientAnswer, now: Instant): AnswerRefusal | undefined {
  if (one.steps.filter(({ by }) => by === undefined).length >= mostOfPatient) return "tooManySteps";
  if (kind === "added") return one.state === "closed" ? "caseClosed" : undefined;
  if (one.state !== "closed") return "notClosed";
  if (kind === "confirmed") return mayConfirm(one) ? undefined : "alreadyConfirmed";
  return now > (lastClosing(one.steps)?.at ?? one.openedAt) + reopensWithin ? "tooLate" : undefined;
}

/** The case open again, with as much time as it had at first. */
export const reopenCase = (one: Case, step: CaseStep, now: Instant): Case => ({
  ...one,
  state: "open",
  dueAt: caseDueAt(one.urgency, now),
  steps: [...one.steps, step],
});

/**
 * Appends what the patient said, or tells why not. Within fourteen days of its closing a case is opened again, with a new
 * deadline and with the owner it had.
 */
export function patientStep(one: Case, answer: PatientAnswer, now: Instant): CaseStepped<AnswerRefusal> {
  const reason = refusalOf(one, answer, now);
  if (reason) return { kind: "refused", reason };
  const step: CaseStep = { ...answer, at: now };
  const stepped = answer.kind === "reopened" ? reopenCase(one, step, now) : { ...one, steps: [...one.steps, step] };
  return { kind: "stepped", case: stepped };
}
