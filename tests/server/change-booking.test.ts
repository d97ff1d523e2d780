import { bookWith, claimsOn, requests, slot } from "./support/booking";
import { desk, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());
const request = requests();
const book = bookWith(request);

describe("moving and cancelling", () => {
  test("moves in one piece: the new place is taken, the old one free, and both are linked", async () => {
    const phone = clinic.phone("wx-m1");
    const first = await book(phone, slot("27", "0900"));
    const input = { requestId: "move-1", appointmentId: first.appointmentId, slotId: slot("27", "0930") };
    const moved = await phone.get("appointment.reschedule", input);
    expect(moved).toMatchObject({ state: "confirmed", rescheduledFrom: first.appointmentId });
    expect(await phone.get("appointment.reschedule", input)).toEqual(moved);
    expect(claimsOn(clinic, "zhou@2026-11-27")).toMatchObject([
      { slotId: slot("27", "0930"), holders: [{ id: moved.appointmentId }] },
    ]);
    const { appointments } = await phone.get("appointment.mine", {});
    expect(appointments).toMatchObject([
      { appointmentId: moved.appointmentId, rescheduledFrom: first.appointmentId },
      { appointmentId: first.appointmentId, state: "cancelled", rescheduledTo: moved.appointmentId },
    ]);
  });

  test("is a request of its own, even under the id the booking had", async () => {
    const phone = clinic.phone("wx-m5");
    const input = { requestId: "one-id", serviceId: "review", slotId: slot("27", "1100") };
    const { appointmentId } = await phone.get("appointment.book", input);
    const moving = { requestId: "one-id", appointmentId, slotId: slot("27", "1130") };
    const moved = await phone.get("appointment.reschedule", moving);
    expect(moved.appointmentId).not.toBe(appointmentId);
    expect(claimsOn(clinic, "zhou@2026-11-27").map(({ slotId }) => slotId)).toContain(slot("27", "1130"));
  });

  test("keeps the old place when the new one is taken", async () => {
    const phone = clinic.phone("wx-m2");
    await book(clinic.phone("wx-m3"), slot("27", "1400"));
    const first = await book(phone, slot("27", "1430"));
    const refusal = await phone.refused("appointment.reschedule", {
      requestId: request(),
      appointmentId: first.appointmentId,
      slotId: slot("27", "1400"),
    });
    expect(refusal).toMatchObject({ reason: "slotTaken" });
    expect((await phone.get("appointment.mine", {})).appointments[0]).toMatchObject({ ...first });
  });

  test("moves by less than its own length, over its own place", async () => {
    const phone = clinic.phone("wx-m4");
    const first = await book(phone, slot("26", "1000", "lin", "buffered"), "buffered");
    const moved = await phone.get("appointment.reschedule", {
      requestId: request(),
      appointmentId: first.appointmentId,
      slotId: slot("26", "1010", "lin", "buffered"),
    });
    expect(moved.state).toBe("confirmed");
    expect(claimsOn(clinic, "lin@2026-11-26")).toHaveLength(1);
  });

  test("cancels, frees the place, and answers a second cancellation the same", async () => {
    const phone = clinic.phone("wx-c1");
    const { appointmentId } = await book(phone, slot("27", "1600"));
    const input = { appointmentId, reason: "临时有事" };
    expect(await phone.get("appointment.cancel", input)).toEqual({ appointmentId, state: "cancelled" });
    expect(await phone.get("appointment.cancel", input)).toEqual({ appointmentId, state: "cancelled" });
    expect(claimsOn(clinic, "zhou@2026-11-27").some(({ slotId }) => slotId === slot("27", "1600"))).toBe(false);
    expect((await phone.get("appointment.mine", {})).appointments[0]).toMatchObject({
      cancelled: { by: "patient", reason: "临时有事" },
    });
  });

  test("inside the notice cancels nothing, and gives the team one call to make", async () => {
    const phone = clinic.phone("wx-c2");
    const { appointmentId } = await book(phone, slot("22", "1500"));
    const problem = { code: "conflict", field: "appointmentId", reason: "insideNotice" };
    for (const _ of [1, 2])
      expect(await phone.refused("appointment.cancel", { appointmentId, reason: "发烧了" })).toMatchObject(problem);
    const move = { requestId: request(), appointmentId, slotId: slot("27", "1700") };
    expect(await phone.refused("appointment.reschedule", move)).toMatchObject(problem);
    expect((await phone.get("appointment.mine", {})).appointments[0]).toMatchObject({ state: "confirmed" });
    const { rows } = await clinic.phone(desk).get("call.list", { state: "open" });
    expect(rows.map(({ reason, appointment }) => [reason, appointment?.note])).toEqual([
      ["wantsCancel", "发烧了"],
      ["wantsMove", undefined],
    ]);
  });

  test("does not know appointments of others", async () => {
    const { appointmentId } = await book(clinic.phone("wx-c3"), slot("28", "1600"));
    const stranger = clinic.phone("wx-c4");
    const problem = { code: "notFound", field: "appointmentId" };
    expect(await stranger.refused("appointment.cancel", { appointmentId, reason: "x" })).toMatchObject(problem);
    const move = { requestId: request(), appointmentId, slotId: slot("28", "1630") };
    expect(await stranger.refused("appointment.reschedule", move)).toMatchObject(problem);
    expect(await stranger.refused("visit.waiting", { appointmentId })).toMatchObject(problem);
    expect(await stranger.refused("visit.rate", { appointmentId, feeling: 3 })).toMatchObject(problem);
  });
});
