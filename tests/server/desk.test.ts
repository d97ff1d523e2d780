import { slot } from "./support/booking";
import { desk, nurse, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

describe("the desk", () => {
  const board = () => clinic.phone(desk).get("desk.board", { from: "2026-11-29", days: 1 });

  test("books by name through the same guard, and without the patients' notice", async () => {
    const front = clinic.phone(desk);
    const input = {
      requestId: "desk-1",
      serviceId: "review",
      slotId: slot("22", "0930", "shen"),
      patientName: "陈阿姨",
    };
    expect(await front.refused("desk.book", input)).toMatchObject({ reason: "slotPast" });
    const soon = { ...input, slotId: slot("22", "1000", "shen") };
    const booked = await front.get("desk.book", soon);
    expect(booked).toMatchObject({ state: "confirmed", patientName: "陈阿姨", bookedBy: "staff" });
    expect(await front.get("desk.book", soon)).toEqual(booked);
    const taken = { ...soon, requestId: "desk-2", patientName: "李阿姨" };
    expect(await front.refused("desk.book", taken)).toMatchObject({ reason: "slotTaken" });
    expect((await front.get("desk.patients", { name: "陈" })).rows).toMatchObject([
      { patientId: booked.patientId, onPhone: false, upcoming: [{ appointmentId: booked.appointmentId }] },
    ]);
  });

  test("moves an appointment to another doctor; only the taken place shows on the board", async () => {
    const front = clinic.phone(desk);
    const first = await front.get("desk.book", {
      requestId: "desk-3",
      serviceId: "review",
      slotId: slot("29", "1000"),
      patientName: "周先生",
    });
    const own = await front.get("desk.slots", {
      serviceId: "review",
      from: "2026-11-29",
      to: "2026-11-29",
      moving: first.appointmentId,
    });
    expect(own.slots.map(({ slotId }) => slotId)).toContain(slot("29", "1000"));
    const moved = await front.get("desk.reschedule", {
      requestId: "desk-4",
      appointmentId: first.appointmentId,
      slotId: slot("29", "1030", "shen"),
      reason: "医生停诊",
    });
    expect(moved).toMatchObject({ rescheduledFrom: first.appointmentId, resourceIds: ["shen"] });
    const [day] = (await board()).days;
    expect(day?.resources.find(({ resourceId }) => resourceId === "shen")?.taken).toMatchObject([
      { from: 630, to: 660 },
    ]);
    expect(day?.resources.find(({ resourceId }) => resourceId === "zhou")?.taken).toEqual([]);
    expect(day?.appointments).toHaveLength(2);
  });

  test("lets nobody of another role book or see the board", async () => {
    const stranger = clinic.phone("wx-b1");
    expect(await stranger.refused("desk.board", { from: "2026-11-29", days: 1 })).toMatchObject({ code: "forbidden" });
    expect(
      await clinic.phone("wx-owner-ye").refused("desk.cancel", { appointmentId: "a1", reason: "x" }),
    ).toMatchObject({ code: "forbidden", reason: "role" });
    expect(await clinic.phone(nurse).refused("desk.cancel", { appointmentId: "a1", reason: "x" })).toMatchObject({
      code: "notFound",
    });
  });
});
