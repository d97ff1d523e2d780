import { consultant, doctor, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { arrivalCode as code, visiting } from "./support/visiting";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());
const { front, booked, seen, move, clockTo } = visiting(() => clinic);

test("a visit goes from the booking to the door, whoever moves it on", async () => {
  const { phone, appointmentId } = await booked("wx-v1");
  await clockTo("10:55");
  expect(await phone.get("visit.arrive", { appointmentId, code })).toMatchObject({
    state: "arrived",
    promiseMinutes: 15,
    ahead: 0,
    level: "calm",
  });
  await move(appointmentId, "called");
  await move(appointmentId, "inService", {}, clinic.phone(doctor));
  await move(appointmentId, "checkout", {}, clinic.phone(doctor));
  const done = await move(appointmentId, "done", { noNext: { reason: "notNeeded", note: "痊愈" } });
  expect(done.steps.map(({ to, by }) => [to, by.kind])).toEqual([
    ["booked", "patient"],
    ["confirmed", "clock"],
    ["arrived", "patient"],
    ["called", "staff"],
    ["inService", "staff"],
    ["checkout", "staff"],
    ["done", "staff"],
  ]);
  expect(done.departure).toEqual({ reason: "notNeeded", note: "痊愈" });
});

describe("arriving", () => {
  test("twice opens the waiting page again and counts once", async () => {
    const { phone, appointmentId } = await booked("wx-a1");
    await phone.get("visit.arrive", { appointmentId, code });
    await phone.get("visit.arrive", { appointmentId, code });
    expect((await seen(appointmentId)).steps.filter(({ to }) => to === "arrived")).toHaveLength(1);
  });

  test("needs the clinic's code, the right day, and one's own appointment", async () => {
    const { phone, appointmentId } = await booked("wx-a2");
    const later = await phone.get("appointment.book", {
      requestId: "later",
      serviceId: "review",
      slotId: "review@2026-11-24T1100@zhou",
    });
    expect(await phone.refused("visit.arrive", { appointmentId, code: "else" })).toMatchObject({ reason: "wrongCode" });
    expect(await phone.refused("visit.arrive", { appointmentId: later.appointmentId, code })).toMatchObject({
      reason: "notToday",
    });
    expect(await clinic.phone("wx-a3").refused("visit.arrive", { appointmentId, code })).toMatchObject({
      code: "notFound",
    });
    expect((await seen(appointmentId)).state).toBe("confirmed");
  });
});

describe("moving a visit", () => {
  test("from an old view is refused", async () => {
    const { appointmentId } = await booked("wx-o1");
    const { revision } = await seen(appointmentId);
    await front().get("visit.move", { appointmentId, to: "arrived", revision });
    expect(await front().refused("visit.move", { appointmentId, to: "noShow", revision })).toMatchObject({
      code: "conflict",
      reason: "changedMeanwhile",
    });
  });

  test("by two at once moves it once", async () => {
    const { appointmentId } = await booked("wx-o2");
    const { revision } = await seen(appointmentId);
    const input = { appointmentId, to: "arrived", revision } as const;
    const replies = await Promise.all([
      front().call("visit.move", input),
      clinic.phone(doctor).call("visit.move", input),
    ]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await seen(appointmentId)).steps).toHaveLength(3);
  });

  test("skips nothing", async () => {
    const { appointmentId } = await booked("wx-o3");
    const { revision } = await seen(appointmentId);
    for (const to of ["called", "inService", "checkout", "done", "booked"] as const)
      expect(await front().refused("visit.move", { appointmentId, to, revision })).toMatchObject({
        reason: "noSuchMove",
      });
    expect(await front().refused("visit.move", { appointmentId, to: "noShow", revision })).toMatchObject({
      reason: "tooEarly",
    });
  });

  test("to the end needs a next appointment or a reason", async () => {
    const { phone, appointmentId } = await booked("wx-o4");
    for (const to of ["arrived", "inService", "checkout"] as const) await move(appointmentId, to);
    const { revision } = await seen(appointmentId);
    expect(await front().refused("visit.move", { appointmentId, to: "done", revision })).toMatchObject({
      code: "conflict",
      reason: "noNextReason",
    });
    await phone.get("appointment.book", {
      requestId: "next",
      serviceId: "review",
      slotId: "review@2026-11-29T1100@zhou",
    });
    const done = await front().get("visit.move", { appointmentId, to: "done", revision });
    expect(done).toMatchObject({ state: "done" });
    expect(done.departure).toBeUndefined();
  });

  test("is not for patients, nor for the owner", async () => {
    const { phone, appointmentId } = await booked("wx-o5");
    const input = { appointmentId, to: "arrived", revision: 2 };
    expect(await phone.refused("visit.move", input)).toMatchObject({ code: "forbidden" });
    expect(await clinic.phone(owner).refused("visit.move", input)).toMatchObject({ code: "forbidden" });
  });
});

test("a note stays with the appointment and moves nothing", async () => {
  const { appointmentId } = await booked("wx-t1");
  const noted = await clinic.phone(consultant).get("visit.note", { appointmentId, text: "已电话，改周四" });
  expect(noted).toMatchObject({ revision: 2, notes: [{ by: { name: "徐岚" }, text: "已电话，改周四" }] });
  expect((await seen(appointmentId)).notes).toHaveLength(1);
});
