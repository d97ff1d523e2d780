import { newWalkIn } from "../booking/new-walk-in";
import { offeredService } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { atFirstAppointment } from "../patients/at-first-appointment";
import { namedPatient } from "../patients/named-patient";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { readTimetable } from "../store/timetable";
import { inTransaction } from "../store/transaction";
import { deskAppointment } from "../views/desk-appointment";
import { staffMover } from "../visits/staff-mover";

/** Somebody came without an appointment and joins the queue. */
export const deskWalkIn: Handler<"desk.walkIn"> = async (input, { staff, now }) => {
  const [timetable, patient] = await Promise.all([
    readTimetable(),
    namedPatient(input, idFor("p", staff.id, input.requestId), "walkIn", now),
  ]);
  const service = offeredService(timetable, input.serviceId, "desk");
  const resource = timetable.resources.find(({ id }) => id === input.resourceId);
  if (!resource || !service.needs[0].anyOf.includes(resource.id))
    throw refuse("invalidInput", { field: "resourceId", reason: "notOffered" });
  const appointmentId = idFor("a", staff.id, input.requestId);
  const walkIn = newWalkIn({ appointmentId, service, resource, patient, mover: staffMover(staff), now });
  const stored = await inTransaction(async (transaction) => {
    const before = await transaction.get<AppointmentRecord>("appointments", appointmentId);
    if (before) return before;
    const known = await transaction.get<PatientRecord>("patients", patient._id);
    const change = atFirstAppointment(known ?? patient);
    if (!known) await transaction.insert("patients", { ...patient, ...change });
    else if (known.origin?.stage === "known") await transaction.update("patients", patient._id, change);
    await transaction.insert("appointments", walkIn);
    return walkIn;
  });
  return deskAppointment(stored);
};
