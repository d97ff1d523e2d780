import { offeredService } from "../booking/offered-service";
import type { Handler } from "../handler";
import type { InvitationRecord, PatientRecord } from "../store/appointment-records";
import { invitationsTo, signedUpFor } from "../store/invitations";
import { patientsDue, patientsWithIds } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { invitationRow } from "../views/invitation-row";

/** Those in the window now, then those who were invited and are not in it any more. */
async function withInvited(eligible: readonly PatientRecord[], invitations: readonly InvitationRecord[]) {
  const known = new Set(eligible.map(({ _id }) => _id));
  const others = invitations.map(({ patientId }) => patientId).filter((id) => !known.has(id));
  return [...eligible, ...(await patientsWithIds(others))];
}

/** Who may be invited to a class, who was and by whom, and who has signed up. */
export const invitationList: Handler<"invitation.list"> = async ({ serviceId }, { now }) => {
  const service = offeredService(await readTimetable(), serviceId, "desk");
  const { gestation } = service;
  const [eligible, invitations] = await Promise.all([
    gestation === undefined ? [] : patientsDue(gestation.fromDay, gestation.toDay, now),
    invitationsTo(serviceId),
  ]);
  const patients = await withInvited(eligible, invitations);
  const ids = patients.map(({ _id }) => _id);
  const signedUp = await signedUpFor(serviceId, ids, now);
  const invitationOf = new Map(invitations.map((invitation) => [invitation.patientId, invitation]));
  return {
    now,
    rows: patients.map((patient) =>
      invitationRow(patient, service, invitationOf.get(patient._id), signedUp.has(patient._id), now),
    ),
  };
};
