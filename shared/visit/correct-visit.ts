import { clinicDateAt, type Instant } from "../calendar/instant";
import type { VisitFacts } from "./move-visit";
import type { Visit, VisitMover } from "./visit";
import type { VisitState } from "./visit-state";
import { withStep } from "./visit-step";

type Refusal = "noSuchMove" | "gateOpen" | "notToday";

/** A gate holds against corrections as well, and nobody was here before the day of the visit. */
function against(to: VisitState, { startsAt, gatesOpen }: VisitFacts, now: Instant): Refusal | undefined {
  if ((to === "confirmed" || to === "inService") && gatesOpen.length > 0) return "gateOpen";
  const wasHere = to !== "booked" && to !== "confirmed";
  return wasHere && clinicDateAt(startsAt) > clinicDateAt(now) ? "notToday" : undefined;
}

/**
 * Puts a wrong state right, with a reason; the wrong step stays in the history. A cancelled appointment cannot come back,
 * because its place may be somebody else's by now, and nothing can be corrected into a cancellation.
 */
export function correctVisit(
  visit: Visit,
  to: VisitState,
  by: VisitMover,
  reason: string,
  facts: VisitFacts,
  now: Instant,
): { readonly moved: Visit } | { readonly refused: Refusal } {
  if (visit.state === to || visit.state === "cancelled" || to === "cancelled") return { refused: "noSuchMove" };
  const refused = against(to, facts, now);
  if (refused !== undefined) return { refused };
  return { moved: withStep(visit, to, by, now, { reason, corrects: true }) };
}
