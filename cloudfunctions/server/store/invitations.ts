import { after, days, type Instant } from "@shared/calendar/instant";
import type { AppointmentRecord, InvitationRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const invitations = table<InvitationRecord>("invitations");
const appointments = table<AppointmentRecord>("appointments");
const most = 1000;
const idsPerRead = 100;
/** Who signed up longer ago than this did so for another pregnancy. */
const signUpCounts = days(300);

/** Notes an invitation; answers the one that stands under its id, which is somebody else's when they were first. */
export async function storeInvitation(invitation: InvitationRecord): Promise<InvitationRecord> {
  if (await invitations.insert(invitation)) return invitation;
  return (await invitations.get(invitation._id)) ?? invitation;
}

/** The invitations to a service, newest first. */
export const invitationsTo = (serviceId: string): Promise<readonly InvitationRecord[]> =>
  invitations.find({ serviceId }, { sort: { at: "desc" }, limit: most });

/** Which of these patients have signed up for a service, whether it lies ahead or is over. */
export async function signedUpFor(
  serviceId: string,
  patientIds: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const startsAt = command.gte(after(now, -signUpCounts));
  for (let from = 0; from < patientIds.length; from += idsPerRead) {
    const patientId = command.in(patientIds.slice(from, from + idsPerRead));
    const booked = await appointments.find(
      { patientId, startsAt, serviceId, state: command.neq("cancelled") },
      { limit: most },
    );
    for (const appointment of booked) found.add(appointment.patientId);
  }
  return found;
}
