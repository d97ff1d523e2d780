import { againstOwn, withUpcoming } from "@shared/appointment/own-appointments";
import { leavePlace, takePlace } from "@shared/appointment/take-place";
import { standingOffer } from "@shared/appointment/waitlist-offers";
import { newestFirst } from "@shared/calendar/order-key";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { isAhead } from "@shared/visit/visit-state";
import { visitMessages } from "../messages/visit-messages";
import { atFirstAppointment } from "../patients/at-first-appointment";
import { Refusal, refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord, WaitlistRecord } from "../store/appointment-records";
import type { Transaction } from "../store/transaction";
import { visitSheets } from "../surveying/visit-sheets";
import { closeOfferCall } from "../waiting/offer-call";
import { leaveSheets, writeEnd } from "./end-appointment";
import { newAppointment } from "./new-appointment";
import { ownHolders, type PlaceRequest } from "./place-request";
import { type OpenSheets, openSheets } from "./sheets-in-transaction";

/** What was free a moment ago is taken: look again. */
export class PlaceGone extends Refusal {
  constructor() {
    super("conflict", { field: "slotId", reason: "slotTaken" });
  }
}

async function appointmentToMove(transaction: Transaction, { moving }: PlaceRequest) {
  if (moving === undefined) return undefined;
  const old = await transaction.get<AppointmentRecord>("appointments", moving.appointmentId);
  if (!old) throw refuse("notFound", { field: "appointmentId" });
  if (!isAhead(old.state)) throw refuse("conflict", { field: "appointmentId", reason: "underWay" });
  return old;
}

async function takeSheets(request: PlaceRequest, resourceIds: readonly string[], sheets: OpenSheets): Promise<void> {
  const { service, slot, appointmentId, now } = request;
  const wanted = await sheets.of(resourceIds, slot.date);
  const own = ownHolders(request);
  const without = wanted.map((sheet) => own.reduce((left, id) => leavePlace(left, slot.slotId, id), sheet));
  const taken = takePlace(service, slot, without, { id: appointmentId }, now);
  if (!taken) throw new PlaceGone();
  sheets.put(taken);
}

async function writePatient(
  transaction: Transaction,
  request: PlaceRequest,
  stored: PatientRecord | undefined,
  appointment: AppointmentRecord,
) {
  const { patient, from, moving, now } = request;
  const { upcoming } = stored ?? patient;
  const { _id: appointmentId, serviceId, startsAt, endsAt } = appointment;
  const time = { startsAt, endsAt, ...(moving === undefined ? {} : { moving: moving.appointmentId }) };
  const against = againstOwn(upcoming, time, from, now);
  if (against === "overlapsOwn") throw refuse("conflict", { field: "slotId", reason: against });
  if (against !== undefined) throw refuse("tooMany", { reason: against });
  const next = withUpcoming(upcoming, now, {
    ...(moving === undefined ? {} : { without: moving.appointmentId }),
    and: { appointmentId, serviceId, startsAt, endsAt },
  });
  const change = { upcoming: next, ...atFirstAppointment(stored ?? patient) };
  if (stored) await transaction.update("patients", patient._id, change);
  else await transaction.insert("patients", { ...patient, ...change });
}

async function writeEntry(transaction: Transaction, { entryId, slot, now }: PlaceRequest): Promise<void> {
  if (entryId === undefined) return;
  const entry = await transaction.get<WaitlistRecord>("waitlist", entryId);
  if (!entry) throw refuse("notFound", { field: "entryId" });
  if (standingOffer(entry.offers, now)?.slotId !== slot.slotId)
    throw refuse("conflict", { field: "entryId", reason: "offerLapsed" });
  const offers = entry.offers.map((offer) =>
    offer.slotId === slot.slotId && offer.outcome === "open" ? { ...offer, outcome: "taken" as const } : offer,
  );
  await closeOfferCall(transaction, entry);
  const order = `closed:${newestFirst(now, entryId)}`;
  await transaction.update("waitlist", entryId, { offers, state: "booked", order });
}

/**
 * The one transaction of a booking: the place on every sheet it needs, the patient's list, the appointment with its
 * reminders and the surveys before it, and, when it takes the place of another, the end of that one and of its reminders.
 * The same request again finds its appointment and changes nothing.
 */
export async function writeBooking(
  transaction: Transaction,
  request: PlaceRequest,
  resourceIds: readonly string[],
  rules: readonly SurveyRule[],
): Promise<AppointmentRecord> {
  const stored = await transaction.get<AppointmentRecord>("appointments", request.appointmentId);
  if (stored) return stored;
  const old = await appointmentToMove(transaction, request);
  const sheets = openSheets(transaction);
  if (old) await leaveSheets(old, sheets);
  await takeSheets(request, resourceIds, sheets);
  const patient = await transaction.get<PatientRecord>("patients", request.patient._id);
  const appointment = newAppointment(request, resourceIds, patient ?? request.patient);
  await writePatient(transaction, request, patient, appointment);
  await sheets.write();
  const reminders = visitMessages(appointment, request.service, patient ?? request.patient);
  const written = { ...appointment, reminders: reminders.map(({ _id }) => _id) };
  await transaction.insert("appointments", written);
  for (const row of reminders) await transaction.insert("messages", row);
  for (const sheet of visitSheets(rules, written, "booked", request.now)) await transaction.insert("sheets", sheet);
  const ending = { by: request.mover, reason: request.moving?.reason, rescheduledTo: appointment._id };
  if (old) await writeEnd(transaction, old, ending, request.now);
  await writeEntry(transaction, request);
  return written;
}
