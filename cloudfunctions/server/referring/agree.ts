import type { Instant } from "@shared/calendar/instant";
import { appointmentsOf } from "../store/appointments";
import { patientsOf } from "../store/patients";
import type { ReferralRecord } from "../store/referral-records";
import { friendId } from "./ids";
import { takeStep } from "./take-step";

const mostLooked = 20;

/** What the friend has booked since the card was opened, the first of it; a code may be told after the booking. */
async function firstBookingSince({ openedAt, via }: ReferralRecord, openid: string, now: Instant) {
  const own = (await patientsOf(openid, now)).filter((patient) => patient.openid === openid);
  const booked = await appointmentsOf(
    own.map(({ _id }) => _id),
    mostLooked,
  );
  return booked
    .filter(({ bookedAt, state }) => (via !== "link" || bookedAt >= openedAt) && state !== "cancelled")
    .sort((one, other) => one.bookedAt - other.bookedAt)[0];
}

/** The friend agrees that it is noted through whom they came; a booking they made since counts at once. */
export async function agreeToReferral(openid: string, now: Instant): Promise<void> {
  const id = friendId(openid);
  const referral = await takeStep(id, { openid }, { kind: "agreed" }, now);
  if (referral?.state !== "agreed") return;
  const booking = await firstBookingSince(referral, openid, now);
  if (!booking) return;
  await takeStep(id, { openid }, { kind: "booked", appointmentId: booking._id, at: booking.bookedAt }, now);
}
