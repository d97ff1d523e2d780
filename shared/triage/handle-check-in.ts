import type { Handling, HandlingStep } from "./handling";
import type { Urgency } from "./judgement";

export type HandlingOutcome =
  | { readonly kind: "handled"; readonly handling: Handling }
  | { readonly kind: "refused"; readonly reason: "alreadyClosed" | "alreadyAcknowledged" };

const stateAfter = (step: HandlingStep, urgency: Urgency): Handling["state"] => {
  if (step.kind === "contacted") return "closed";
  return step.kind === "acknowledged" && urgency === "none" ? "closed" : "inHand";
};

/**
 * Appends what a team member did. A check-in that reported nothing is closed by having been read; a red or yellow one
 * only by a contact with an outcome. Nothing is added to a closed one.
 */
export function handleCheckIn(handling: Handling, urgency: Urgency, step: HandlingStep): HandlingOutcome {
  if (handling.state === "closed") return { kind: "refused", reason: "alreadyClosed" };
  if (step.kind === "acknowledged" && handling.steps.some(({ kind }) => kind === "acknowledged")) {
    return { kind: "refused", reason: "alreadyAcknowledged" };
  }
  return { kind: "handled", handling: { state: stateAfter(step, urgency), steps: [...handling.steps, step] } };
}
