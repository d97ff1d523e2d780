import { after, days, hours, type Instant } from "@shared/calendar/instant";
import type { Ahead } from "@shared/grant/allocate";
import { moment } from "./clinic-date";

const threeDaysBefore = moment("2026-03-09T10:00:00+08:00");
const waits = { d3: 0, d1: days(2), d0: days(3) - hours(2) } as const;

/** The three reminders of one appointment, as they lie ahead of somebody on the first of their days. */
export const visitAhead = (appointmentId = "ap-1", from: Instant = threeDaysBefore): readonly Ahead[] =>
  (["d3", "d1", "d0"] as const).map((step) => visitStep(step, appointmentId, from));

/** One of them. */
export const visitStep = (
  step: keyof typeof waits,
  appointmentId = "ap-1",
  from: Instant = threeDaysBefore,
): Ahead => ({
  messageId: `${appointmentId}:visit:${step}`,
  kind: "visit",
  step,
  dueAt: after(from, waits[step]),
});

/** The reminder of a check-in. */
export const checkInAhead = (task: string, dueAt: Instant, safety = false): Ahead => ({
  messageId: `ep-1:${task}:checkIn:missed`,
  kind: "checkIn",
  step: "missed",
  dueAt,
  ...(safety ? { safety } : {}),
});
