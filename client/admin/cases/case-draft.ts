import type { CaseOutcome } from "@shared/case/case";
import type { CaseRow } from "@shared/contract/case-views";
import type { InputOf } from "@shared/contract/contract";
import type { CaseStepKind } from "../words/case-form-words";

type Step = InputOf<"case.step">["step"];

/** What is being written about a case and was not sent yet. */
export interface CaseDraft {
  readonly kind?: CaseStepKind;
  readonly reached?: boolean;
  readonly outcome?: CaseOutcome;
  readonly to?: string;
  readonly reason: string;
  readonly note: string;
  readonly reply: string;
}

export const emptyCaseDraft: CaseDraft = { reason: "", note: "", reply: "" };

const always: readonly CaseStepKind[] = ["called", "replied", "noted", "handedOver", "closed"];

/**
 * The steps that make sense now, the likeliest first: what nobody has in hand is to be taken; from a colleague who has it
 * in hand it can be taken too, but that is not what one comes for.
 */
export function possibleCaseSteps({ state, owner }: CaseRow, staffId: string): readonly CaseStepKind[] {
  if (state === "open") return ["taken", ...always];
  return owner.id === staffId ? always : [...always, "taken"];
}

type Steps = { readonly [Kind in CaseStepKind]: (draft: CaseDraft) => Step | undefined };

const optional = (note: string): { note?: string } => (note.trim() === "" ? {} : { note: note.trim() });

const steps: Steps = {
  taken: () => ({ kind: "taken" }),
  called: ({ reached, note }) => (reached === undefined ? undefined : { kind: "called", reached, ...optional(note) }),
  replied: ({ reply }) => (reply.trim() === "" ? undefined : { kind: "replied", reply: reply.trim() }),
  noted: ({ note }) => (note.trim() === "" ? undefined : { kind: "noted", note: note.trim() }),
  handedOver: ({ to, reason }) =>
    to === undefined || reason.trim() === "" ? undefined : { kind: "handedOver", to, reason: reason.trim() },
  closed: ({ outcome, reply, note }) =>
    outcome === undefined || reply.trim() === ""
      ? undefined
      : { kind: "closed", outcome, reply: reply.trim(), ...optional(note) },
};

/** The step as the server takes it; `undefined` while something is missing. */
export const caseStepOf = (kind: CaseStepKind, draft: CaseDraft): Step | undefined => steps[kind](draft);
