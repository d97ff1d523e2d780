import { after, hours, type Instant } from "../calendar/instant";
import { askingTime, eveningBefore } from "./asking-time";
import { type PlannedSheet, plannedSheet } from "./planned-sheet";
import type { SurveyRule } from "./survey-rule";

/** A visit at which surveys may come up: when it was booked, or when it was done (checked out). */
export interface SurveyedVisit {
  readonly appointmentId: string;
  readonly serviceId: string;
  readonly startsAt: Instant;
  readonly moment: "booked" | "done";
}

/** A survey before a visit that could not come at its own time leaves the person at least so long before the visit. */
const leastAhead = hours(2);

const isAbout = (serviceIds: readonly string[], serviceId: string): boolean =>
  serviceIds.length === 0 || serviceIds.includes(serviceId);

/** At night the next morning, unless the visit is too near by then: in that case the evening before. */
function wantedAhead(startsAt: Instant, hoursAhead: number): Instant {
  const wanted = after(startsAt, -hours(hoursAhead));
  const due = askingTime(wanted);
  return due === wanted || due <= startsAt - leastAhead ? due : eveningBefore(wanted);
}

/** Never later than the visit itself; `undefined` when it is too near. */
function dueAhead(startsAt: Instant, hoursAhead: number, now: Instant): Instant | undefined {
  const wanted = wantedAhead(startsAt, hoursAhead);
  if (wanted >= now) return wanted < startsAt ? wanted : undefined;
  const soonest = askingTime(now);
  return soonest <= startsAt - leastAhead ? soonest : undefined;
}

function sheetOf(rule: SurveyRule, visit: SurveyedVisit, now: Instant): PlannedSheet | undefined {
  const { on, trigger } = rule;
  if (!on || (trigger.kind !== "visitAhead" && trigger.kind !== "visitDone")) return undefined;
  if (!isAbout(trigger.serviceIds, visit.serviceId)) return undefined;
  if (visit.moment === "done") {
    if (trigger.kind !== "visitDone") return undefined;
    return plannedSheet(rule, visit.appointmentId, askingTime(after(now, hours(trigger.hours))));
  }
  if (trigger.kind !== "visitAhead") return undefined;
  const dueAt = dueAhead(visit.startsAt, trigger.hours, now);
  return dueAt === undefined ? undefined : plannedSheet(rule, visit.appointmentId, dueAt, visit.startsAt);
}

/**
 * The sheets that a visit brings up: those before it when it was booked, those after it when it was checked out (`now` is
 * the time of booking or checking out). One before a visit ends with the visit's start; one that should have come earlier
 * comes at once while the visit is at least two hours away.
 */
export const sheetsOfVisit = (
  rules: readonly SurveyRule[],
  visit: SurveyedVisit,
  now: Instant,
): readonly PlannedSheet[] => rules.flatMap((rule) => sheetOf(rule, visit, now) ?? []);
