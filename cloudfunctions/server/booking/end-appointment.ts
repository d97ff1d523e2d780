import { insideNotice } from "@shared/appointment/change-notice";
import { leavePlace } from "@shared/appointment/take-place";
import type { Instant } from "@shared/calendar/instant";
import type { VisitMover } from "@shared/visit/visit";
import { withStep } from "@shared/visit/visit-step";
import { type Dropped, dropReminders } from "../messages/drop-reminders";
import type { AppointmentRecord, OpeningRecord } from "../store/appointment-records";
import { command } from "../store/database";
import type { Transaction } from "../store/transaction";
import type { OpenSheets } from "./sheets-in-transaction";

/** A place that became free, for the waiting list; derived, so that it is offered once. */
const openingOf = (appointment: AppointmentRecord, now: Instant): OpeningRecord => ({
  _id: `${appointment.slotId}:${appointment._id}`,
  slotId: appointment.slotId,
  serviceId: appointment.serviceId,
  startsAt: appointment.startsAt,
  state: "open",
  lookAt: now,
});

/** Takes an appointment off the sheets; nothing is written yet. */
export async function leaveSheets(appointment: AppointmentRecord, sheets: OpenSheets): Promise<void> {
  const own = await sheets.of(appointment.resourceIds, appointment.date);
  sheets.put(own.map((sheet) => leavePlace(sheet, appointment.slotId, appointment._id)));
}

interface Ending {
  readonly by: VisitMover;
  readonly reason: string | undefined;
  readonly rescheduledTo?: string;
}

/** The cancelled appointment as it is written: the step, who made it, and whether it came too late. */
function cancelled(appointment: AppointmentRecord, { by, reason, rescheduledTo }: Ending, now: Instant) {
  const late = insideNotice(appointment, appointment.startsAt, now);
  const visit = withStep(appointment, "cancelled", by, now, { reason, late });
  return {
    ...visit,
    revision: visit.steps.length,
    ...(rescheduledTo === undefined ? {} : { rescheduledTo }),
  };
}

const droppedFor = ({ rescheduledTo }: Ending): Dropped =>
  rescheduledTo === undefined ? { to: "cleared", reason: "cancelled" } : { to: "superseded", reason: "rescheduled" };

/** Writes the end of an appointment and of its reminders, and hands its place to the waiting list, inside a transaction. */
export async function writeEnd(
  transaction: Transaction,
  appointment: AppointmentRecord,
  ending: Ending,
  now: Instant,
): Promise<AppointmentRecord> {
  const change = cancelled(appointment, ending, now);
  await transaction.update("appointments", appointment._id, { ...change, lookAt: command.remove() });
  await dropReminders(transaction, appointment, droppedFor(ending), now);
  if (appointment.startsAt > now && appointment.slotId !== "")
    await transaction.replace("openings", openingOf(appointment, now));
  const { lookAt: _, ...rest } = appointment;
  return { ...rest, ...change };
}
