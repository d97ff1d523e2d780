import type { Instant } from "@shared/calendar/instant";
import { seenOrigin } from "@shared/referral/origin";
import type { AppointmentRecord } from "../store/appointment-records";
import { changeOrigin, findPatient } from "../store/patients";
import { referralsWithIds } from "../store/referrals";
import { friendId, friendOfDesk } from "./ids";
import { takeStep } from "./take-step";

/**
 * Somebody new was seen: they have come one step further, and so has the card that brought them, the first one where the
 * desk and the phone know of different ones. Of whom the clinic has known for long nothing is read but the patient. Noting it
 * twice changes nothing.
 */
export async function noteSeen({ _id, patientId, bookedAt }: AppointmentRecord, now: Instant): Promise<void> {
  const patient = await findPatient(patientId);
  const { origin, openid } = patient ?? {};
  if (!patient || !origin || origin.stage === "returned") return;
  await changeOrigin(patientId, (stored) => seenOrigin(stored, _id));
  if (origin.seen.some((id) => id !== _id)) return; // the first visit is the one that counts
  const ofDesk = friendOfDesk(patientId);
  const found = await referralsWithIds([ofDesk, ...(openid === undefined ? [] : [friendId(openid)])]);
  const [first] = found.filter(({ token }) => token !== undefined).sort((one, other) => one.openedAt - other.openedAt);
  if (!first) return;
  const friend = first._id === ofDesk || openid === undefined ? { patient } : { openid };
  await takeStep(first._id, friend, { kind: "seen", appointmentId: _id, bookedAt }, now);
}
