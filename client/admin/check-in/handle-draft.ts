import type { InputOf } from "@shared/contract/contract";
import type { ContactOutcome, Handling } from "@shared/triage/handling";
import type { Urgency } from "@shared/triage/judgement";

type Step = InputOf<"checkIn.handle">["step"];
export type StepKind = Step["kind"];

/** What is being written about a check-in and was not sent yet. */
export interface HandleDraft {
  readonly kind?: StepKind;
  readonly outcome?: ContactOutcome;
  readonly note: string;
  readonly reply: string;
}

export const emptyDraft: HandleDraft = { note: "", reply: "" };

const acknowledged = ({ steps }: Handling): boolean => steps.some(({ kind }) => kind === "acknowledged");

/** The steps that are still possible, the likeliest first. */
export const possibleSteps = (handling: Handling): readonly StepKind[] =>
  acknowledged(handling) ? ["contacted", "notReached"] : ["acknowledged", "contacted", "notReached"];

/** The step as the server takes it; `undefined` while the outcome of a contact is missing. */
export function stepOf(kind: StepKind, { outcome, note, reply }: HandleDraft): Step | undefined {
  const noted = note.trim() === "" ? {} : { note: note.trim() };
  const replied = reply.trim() === "" ? {} : { reply: reply.trim() };
  if (kind === "notReached") return { kind, ...noted };
  if (kind === "acknowledged") return { kind, ...noted, ...replied };
  return outcome && { kind, outcome, ...noted, ...replied };
}

/** Whether having read it finishes it: only when nothing was reported. */
export const endsByReading = (urgency: Urgency): boolean => urgency === "none";
