import type { Instant } from "@shared/calendar/instant";
import { messageId } from "@shared/message/message-id";
import { againstCaps } from "@shared/reminder/caps";
import { handReminder, handStep } from "@shared/reminder/hand-reminder";
import { recipientOf } from "@shared/reminder/recipient-of";
import type { StaffReference } from "@shared/team/staff";
import { isAhead } from "@shared/visit/visit-state";
import type { Handler } from "../handler";
import { newMessage } from "../messages/new-message";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { anyAppointment } from "../store/appointments";
import { command } from "../store/database";
import { ledgerOf } from "../store/ledgers";
import type { MessageRecord } from "../store/message-records";
import { findMessage } from "../store/messages";
import { findPatient } from "../store/patients";
import { inTransaction, type Transaction } from "../store/transaction";
import { outboxRowFor } from "../views/outbox-row";

const conflict = (reason: string) => refuse("conflict", { field: "appointmentId", reason });

/** The row of the reminder, unless there is nobody to remind, it would come too late, or there was enough already. */
async function rowFor(
  appointment: AppointmentRecord,
  requestId: string,
  staff: StaffReference,
  now: Instant,
): Promise<MessageRecord> {
  const patient = await findPatient(appointment.patientId);
  const to = patient && recipientOf(patient, "visit", now);
  if (!patient || to === undefined) throw conflict("noRecipient");
  const { _id: appointmentId, patientId, patientName, episodeId } = appointment;
  const planned = handReminder({ ...appointment, appointmentId }, requestId, now, patient.agreement?.hours);
  if (!planned) throw conflict("tooLate");
  const { contacts } = await ledgerOf(to);
  const cap = againstCaps(contacts, { subjectId: appointmentId, purpose: "care" }, now);
  if (cap) throw conflict(cap);
  const about = { patientId, patientName, appointmentId, ...(episodeId === undefined ? {} : { episodeId }) };
  return newMessage(planned, about, now, { sender: { kind: "staff", id: staff.id, name: staff.name } });
}

/** Plans the row with the appointment it belongs to, so that it ends when the appointment is cancelled or moved. */
async function write(transaction: Transaction, row: MessageRecord, now: Instant): Promise<MessageRecord> {
  const before = await transaction.get<MessageRecord>("messages", row._id);
  if (before) return before;
  const appointment = await transaction.get<AppointmentRecord>("appointments", row.subjectId);
  if (!appointment || !isAhead(appointment.state) || appointment.startsAt <= now) throw conflict("notAhead");
  await transaction.insert("messages", row);
  const reminders = appointment.reminders === undefined ? [row._id] : command.push([row._id]);
  await transaction.update("appointments", appointment._id, { reminders });
  return row;
}

/** Reminds of an appointment by hand; counted like every other message. The same request again is the same reminder. */
export const outboxRemind: Handler<"outbox.remind"> = async ({ requestId, appointmentId }, { staff, now }) => {
  const appointment = await anyAppointment(appointmentId);
  const planned = messageId(appointmentId, "visit", handStep(requestId));
  const before = appointment.reminders?.includes(planned) ? await findMessage(planned) : undefined;
  const view = outboxRowFor(staff);
  if (before) return view(before);
  if (!isAhead(appointment.state) || appointment.startsAt <= now) throw conflict("notAhead");
  const row = await rowFor(appointment, requestId, staff, now);
  return view(await inTransaction((transaction) => write(transaction, row, now)));
};
