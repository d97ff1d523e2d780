import { gestationDay } from "@shared/appointment/gestation";
import type { Service } from "@shared/appointment/service";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { InvitationRow } from "@shared/contract/desk-views";
import type { InvitationRecord, PatientRecord } from "../store/appointment-records";

/** A patient who may be invited to a class, or was. */
export function invitationRow(
  { _id: patientId, name, dueDate }: PatientRecord,
  { gestation }: Service,
  invitation: InvitationRecord | undefined,
  signedUp: boolean,
  now: Instant,
): InvitationRow {
  const counts = gestation !== undefined && dueDate !== undefined;
  return {
    patientId,
    patientName: name,
    ...(counts ? { gestationDay: gestationDay(dueDate, clinicDateAt(now)) } : {}),
    ...(invitation === undefined
      ? {}
      : { invited: { by: invitation.by, department: invitation.department, at: invitation.at } }),
    signedUp,
  };
}
