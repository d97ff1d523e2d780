import type { Instant } from "@shared/calendar/instant";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { friendId, friendOfDesk } from "./ids";
import { takeStep } from "./take-step";

type Booking = Pick<AppointmentRecord, "_id" | "bookedAt">;

/**
 * Somebody new who came through a card and agreed to that being noted has booked, on the phone or at the desk; of anybody else
 * nothing is read. The place is booked whatever becomes of this: the visit tells it again.
 */
export async function noteBooking(
  patient: PatientRecord,
  { _id, bookedAt }: Booking,
  by: "phone" | "desk",
  now: Instant,
): Promise<void> {
  const { origin, openid } = patient;
  if (origin?.stage !== "known" && origin?.stage !== "booked") return;
  const event = { kind: "booked", appointmentId: _id, at: bookedAt } as const;
  try {
    if (openid !== undefined) await takeStep(friendId(openid), { openid }, event, now);
    if (by === "desk") await takeStep(friendOfDesk(patient._id), { patient }, event, now);
  } catch (error) {
    console.error("a booking was not noted with its card", error);
  }
}
