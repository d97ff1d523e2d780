import type { VisitState } from "@shared/visit/visit-state";
import { desk, type Phone, type TestClinic } from "./open-clinic";

/** The code at the desk of the tests' clinic. */
export const arrivalCode = "heyu-arrive-test";

/** A day at the clinic: booking for today, and moving visits on from what the board shows. */
export function visiting(clinic: () => TestClinic) {
  const front = () => clinic().phone(desk);

  /** Books a review today with a fresh phone. */
  async function booked(openid: string, time = "1100", resource = "zhou") {
    const phone = clinic().phone(openid);
    const slotId = `review@2026-11-22T${time}@${resource}`;
    const input = { requestId: `r-${openid}`, serviceId: "review", slotId };
    const { appointmentId } = await phone.get("appointment.book", input);
    return { phone, appointmentId };
  }

  async function seen(appointmentId: string) {
    const { days } = await front().get("desk.board", { from: "2026-11-22", days: 1 });
    const found = days[0]?.appointments.find((one) => one.appointmentId === appointmentId);
    if (!found) throw new Error(`${appointmentId} is not on the board`);
    return found;
  }

  async function move(
    appointmentId: string,
    to: Exclude<VisitState, "cancelled">,
    more: { readonly noNext?: { readonly reason: "notNeeded"; readonly note?: string } } = {},
    who: Phone = front(),
  ) {
    const { revision } = await seen(appointmentId);
    return who.get("visit.move", { appointmentId, to, revision, ...more });
  }

  const clockTo = (time: string) => clinic().cloud.clock.advanceTo(Date.parse(`2026-11-22T${time}:00+08:00`));

  return { front, booked, seen, move, clockTo };
}
