import type { Instant } from "../calendar/instant";
import type { Visit, VisitMover } from "./visit";
import type { VisitState } from "./visit-state";
import { withStep } from "./visit-step";

/**
 * Puts a wrong state right, with a reason; the wrong step stays in the history. A cancelled appointment cannot come back,
 * because its place may be somebody else's by now, and nothing can be corrected into a cancellation.
 */
export function correctVisit(
  visit: Visit,
  to: VisitState,
  by: VisitMover,
  reason: string,
  now: Instant,
): { readonly moved: Visit } | { readonly refused: "noSuchMove" } {
  if (visit.state === to || visit.state === "cancelled" || to === "cancelled") return { refused: "noSuchMove" };
  return { moved: withStep(visit, to, by, now, { reason, corrects: true }) };
}
