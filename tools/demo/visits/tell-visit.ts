import { insideNotice } from "@shared/appointment/change-notice";
import type { Timetable } from "@shared/appointment/timetable";
import { after, type Instant, minutes } from "@shared/calendar/instant";
import { correctVisit } from "@shared/visit/correct-visit";
import { moveVisit } from "@shared/visit/move-visit";
import type { Visit, VisitMover } from "@shared/visit/visit";
import type { VisitState } from "@shared/visit/visit-state";
import { withStep } from "@shared/visit/visit-step";
import type { Booking } from "./booking";
import { deskMover, staffMover, treatedBy } from "./house-movers";
import { cancelledAt, visitTimes } from "./visit-times";

/** A step that will be made at its time. */
interface PlannedStep {
  readonly to: VisitState;
  readonly at: Instant;
  readonly by: VisitMover;
  /** The step puts an earlier one right, and why. */
  readonly correction?: string;
}

/** The clock looks once a minute. */
const clockDelay = minutes(1);

/** Where somebody has to look at it first, the desk confirms once the doctor has noted the consent. */
function confirmation({ bookedAt, consentAt }: Booking, begin: Visit): readonly PlannedStep[] {
  if (begin.state === "confirmed" || consentAt === undefined) return [];
  return [{ to: "confirmed", at: after(Math.max(consentAt, bookedAt) as Instant, minutes(7)), by: deskMover }];
}

function presence(booking: Booking, timetable: Timetable): readonly PlannedStep[] {
  const times = visitTimes(booking);
  if (times === undefined) return [];
  const { visitor, resourceIds } = booking;
  // Two of three with the mini-program scan the code at the door.
  const scans = visitor.openid !== undefined && times.arrivedAt % minutes(3) !== 0;
  const arrived: PlannedStep = { to: "arrived", at: times.arrivedAt, by: scans ? { kind: "patient" } : deskMover };
  const team = staffMover(treatedBy(timetable, resourceIds));
  return [
    ...(booking.walkIn ? [] : [arrived]),
    { to: "called", at: times.calledAt, by: team },
    { to: "inService", at: times.beganAt, by: team },
    { to: "checkout", at: times.checkoutAt, by: team },
    { to: "done", at: times.doneAt, by: deskMover },
  ];
}

function absence({ course, startsAt }: Booking): readonly PlannedStep[] {
  if (course.kind !== "absent") return [];
  const noShow: PlannedStep = {
    to: "noShow",
    at: after(startsAt, minutes(30) + clockDelay),
    by: { kind: "clock" },
  };
  if (course.putRight !== true) return [noShow];
  const correction = "当天来过，是我们忘了点到达";
  return [noShow, { to: "done", at: after(startsAt, minutes(150)), by: deskMover, correction }];
}

function moved(
  visit: Visit,
  { to, at, by, correction }: PlannedStep,
  { id, service, startsAt, consentAt }: Booking,
): Visit {
  const gatesOpen = consentAt !== undefined && consentAt <= at ? [] : service.gates;
  const facts = { startsAt, gatesOpen, hasNext: true };
  const outcome =
    correction === undefined ? moveVisit(visit, to, by, facts, at) : correctVisit(visit, to, by, correction, facts, at);
  if ("moved" in outcome) return outcome.moved;
  throw new Error(`the demo clinic tells an impossible visit: ${id} to ${to}: ${outcome.refused}`);
}

/** Cancelling gives the place back; it is no move of its own in the visit's rules. */
function cancelled(visit: Visit, { course, service, startsAt, visitor }: Booking, at: Instant): Visit {
  if (course.kind !== "cancels") return visit;
  const onPhone = course.by === "patient" && visitor.openid !== undefined;
  const late = insideNotice(service, startsAt, at);
  return withStep(visit, "cancelled", onPhone ? { kind: "patient" } : deskMover, at, { reason: course.reason, late });
}

/** What has become of an appointment by `now`: every step goes through the rule that the server uses. */
export function tellVisit(booking: Booking, begin: Visit, timetable: Timetable, now: Instant): Visit {
  const end = cancelledAt(booking);
  const planned = [...confirmation(booking, begin), ...presence(booking, timetable), ...absence(booking)];
  const visit = planned
    .filter(({ at }) => at <= now && (end === undefined || at < end))
    .reduce((before, step) => moved(before, step, booking), begin);
  return end !== undefined && end <= now ? cancelled(visit, booking, end) : visit;
}
