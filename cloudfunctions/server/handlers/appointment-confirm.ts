import { isAhead } from "@shared/visit/visit-state";
import { ownAppointment } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { closeReminderCalls } from "../messages/drop-reminders";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";

/** The patient says that they will come; a call about it comes off the team's list. Said before: it stands. */
export const appointmentConfirm: Handler<"appointment.confirm"> = async ({ appointmentId }, { openid, now }) => {
  await ownAppointment({ openid, now }, appointmentId);
  await inTransaction(async (transaction) => {
    const appointment = await transaction.get<AppointmentRecord>("appointments", appointmentId);
    if (!appointment || !isAhead(appointment.state) || appointment.startsAt <= now)
      throw refuse("conflict", { field: "appointmentId", reason: "notAhead" });
    if (appointment.willCome !== undefined) return;
    await transaction.update("appointments", appointmentId, { willCome: now });
    await closeReminderCalls(transaction, appointmentId);
  });
  return { appointmentId, willCome: true };
};
