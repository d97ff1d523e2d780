import type { Instant } from "../calendar/instant";
import type { StaffMember, StaffReference } from "../team/staff";
import type { Case, CaseOutcome, CaseStep } from "./case";
import { mayOwn } from "./may-own";

/** What somebody of the team does about a case. */
export type TeamStep =
  | { readonly kind: "taken" }
  | { readonly kind: "handedOver"; readonly to: StaffMember; readonly reason: string }
  | { readonly kind: "called"; readonly reached: boolean; readonly note?: string | undefined }
  | { readonly kind: "noted"; readonly note: string }
  | { readonly kind: "replied"; readonly reply: string }
  | {
      readonly kind: "closed";
      readonly outcome: CaseOutcome;
      readonly reply: string;
      readonly note?: string | undefined;
    };

export type StepRefusal = "caseClosed" | "alreadyYours" | "alreadyOwner" | "mayNotOwn" | "noReason" | "noReply";

export type CaseStepped<R> =
  | { readonly kind: "stepped"; readonly case: Case }
  | { readonly kind: "refused"; readonly reason: R };

const reference = ({ id, name }: StaffReference): StaffReference => ({ id, name });
const isEmpty = (text: string): boolean => text.trim() === "";

const takingRefusal = ({ kind, state, owner }: Case, { id, roles }: StaffMember): StepRefusal | undefined => {
  if (!mayOwn(kind, roles)) return "mayNotOwn";
  return state === "inHand" && owner.id === id ? "alreadyYours" : undefined;
};

const handingRefusal = ({ kind, owner }: Case, to: StaffMember, reason: string): StepRefusal | undefined => {
  if (isEmpty(reason)) return "noReason";
  if (!mayOwn(kind, to.roles)) return "mayNotOwn";
  return owner.id === to.id ? "alreadyOwner" : undefined;
};

function refusalOf(one: Case, step: TeamStep, by: StaffMember): StepRefusal | undefined {
  if (one.state === "closed") return "caseClosed";
  if (step.kind === "taken") return takingRefusal(one, by);
  if (step.kind === "handedOver") return handingRefusal(one, step.to, step.reason);
  return "reply" in step && isEmpty(step.reply) ? "noReply" : undefined;
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });

/** The step as it is kept, with who did it and when. */
function kept(one: Case, step: TeamStep, by: StaffMember, at: Instant): CaseStep {
  const done = { at, by: reference(by) };
  switch (step.kind) {
    case "taken":
      return { ...done, kind: "taken", ...(one.owner.id === by.id ? {} : { from: one.owner }) };
    case "handedOver":
      return { ...done, kind: "handedOver", to: reference(step.to), reason: step.reason };
    case "called":
      return { ...done, kind: "called", reached: step.reached, ...noted(step.note) };
    case "noted":
      return { ...done, kind: "noted", note: step.note };
    case "replied":
      return { ...done, kind: "replied", reply: step.reply };
    case "closed":
      return { ...done, kind: "closed", outcome: step.outcome, reply: step.reply, ...noted(step.note) };
  }
}

/** Whose it is after a step: the only two steps that change it are taking and handing over. */
const ownerAfter = (owner: StaffReference, step: CaseStep): StaffReference => {
  if (step.kind === "handedOver") return step.to;
  return step.kind === "taken" && step.by !== undefined ? step.by : owner;
};

/** Handed over it waits for its new owner; a note alone begins nothing. */
const stateAfter = (state: Case["state"], { kind }: CaseStep): Case["state"] => {
  if (kind === "closed") return "closed";
  if (kind === "handedOver") return "open";
  return kind === "noted" ? state : "inHand";
};

/**
 * Appends what somebody of the team did, or tells why not: a closed case takes no step of the team, it is closed only
 * with an outcome and a reply, and it goes only to who may have it. The deadline stays as it was.
 */
export function stepCase(one: Case, step: TeamStep, by: StaffMember, now: Instant): CaseStepped<StepRefusal> {
  const reason = refusalOf(one, step, by);
  if (reason) return { kind: "refused", reason };
  const added = kept(one, step, by, now);
  const state = stateAfter(one.state, added);
  const owner = ownerAfter(one.owner, added);
  return { kind: "stepped", case: { ...one, state, owner, steps: [...one.steps, added] } };
}
