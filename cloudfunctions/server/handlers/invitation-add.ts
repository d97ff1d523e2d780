import { insideWindow } from "@shared/appointment/gestation";
import { clinicDateAt } from "@shared/calendar/instant";
import { offeredService } from "../booking/offered-service";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { InvitationRecord } from "../store/appointment-records";
import { signedUpFor, storeInvitation } from "../store/invitations";
import { findPatient } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { invitationRow } from "../views/invitation-row";

/** Notes that a department invites a patient to a class; what another department has done before stands. */
export const invitationAdd: Handler<"invitation.add"> = async (
  { serviceId, patientId, department },
  { staff, now },
) => {
  const [timetable, patient] = await Promise.all([readTimetable(), findPatient(patientId)]);
  const service = offeredService(timetable, serviceId, "desk");
  if (!patient) throw refuse("notFound", { field: "patientId" });
  if (!insideWindow(service.gestation, patient.dueDate, clinicDateAt(now)))
    throw refuse("conflict", { field: "patientId", reason: "notEligible" });
  const invitation: InvitationRecord = {
    _id: `${serviceId}:${patientId}`,
    serviceId,
    patientId,
    by: { id: staff.id, name: staff.name },
    department,
    at: now,
  };
  const stored = await storeInvitation(invitation);
  if (stored.department !== department) throw refuse("conflict", { field: "department", reason: "alreadyInvited" });
  const signedUp = await signedUpFor(serviceId, [patientId], now);
  return invitationRow(patient, service, stored, signedUp.has(patientId), now);
};
