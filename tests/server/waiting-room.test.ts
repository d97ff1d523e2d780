import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { arrivalCode as code, visiting } from "./support/visiting";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());
const { front, booked, seen, move, clockTo } = visiting(() => clinic);

describe("waiting", () => {
  test("is told honestly: who is before, how long, and when to tell the desk", async () => {
    const first = await booked("wx-w1", "1100");
    const second = await booked("wx-w2", "1130");
    await clockTo("11:25");
    for (const { phone, appointmentId } of [first, second]) await phone.get("visit.arrive", { appointmentId, code });
    await move(first.appointmentId, "called");
    await move(first.appointmentId, "inService");
    await clockTo("11:35");
    const view = await second.phone.get("visit.waiting", { appointmentId: second.appointmentId });
    // the first has had ten of thirty minutes, and half as much again is possible
    expect(view).toMatchObject({ ahead: 1, estimate: { low: 20, high: 30 }, level: "calm" });
    await clockTo("11:41");
    expect(await second.phone.get("visit.waiting", { appointmentId: second.appointmentId })).toMatchObject({
      level: "tellDesk",
    });
    await clockTo("11:46");
    expect(await second.phone.get("visit.waiting", { appointmentId: second.appointmentId })).toMatchObject({
      level: "broken",
    });
  });

  test("longer than promised owes something to the patient and the companion, once", async () => {
    const { phone, appointmentId } = await booked("wx-w3");
    await phone.get("visit.arrive", { appointmentId, code });
    await clockTo("11:20");
    await clinic.cloud.trigger("sweep");
    await clockTo("11:30");
    await move(appointmentId, "called");
    const { rows } = await clinic.phone(owner).get("compensation.list", { state: "proposed" });
    const owed = rows.map((row) => [row.appointmentId, row.for, row.promisedMinutes]);
    expect(owed.sort()).toEqual([
      [appointmentId, "companion", 15],
      [appointmentId, "patient", 15],
    ]);
  });

  test("is owed also when the patient is called before the clock looks", async () => {
    const { phone, appointmentId } = await booked("wx-w4");
    await phone.get("visit.arrive", { appointmentId, code });
    await clockTo("11:16");
    await move(appointmentId, "called");
    const { rows } = await clinic.phone(owner).get("compensation.list", { state: "proposed" });
    expect(rows).toHaveLength(2);
  });

  test("can be rated with one tap once the patient is there", async () => {
    const { phone, appointmentId } = await booked("wx-w5");
    expect(await phone.refused("visit.rate", { appointmentId, feeling: 3 })).toMatchObject({ reason: "notArrived" });
    await phone.get("visit.arrive", { appointmentId, code });
    await phone.get("visit.rate", { appointmentId, feeling: 1 });
    expect((await seen(appointmentId)).rated).toBe(1);
    const { menu } = await phone.get("visit.waiting", { appointmentId });
    expect(menu.some(({ kind }) => kind === "rate")).toBe(false);
  });
});

describe("the clock", () => {
  test("marks somebody absent half an hour after the start, and the desk puts it right with a reason", async () => {
    const { appointmentId } = await booked("wx-n1");
    await clockTo("11:29");
    expect((await seen(appointmentId)).state).toBe("confirmed");
    await clockTo("11:36");
    const absent = await seen(appointmentId);
    expect(absent).toMatchObject({ state: "noShow", steps: [{}, {}, { to: "noShow", by: { kind: "clock" } }] });
    const fixed = await front().get("visit.correct", {
      appointmentId,
      to: "arrived",
      revision: absent.revision,
      reason: "人已到，漏点了",
    });
    expect(fixed).toMatchObject({ state: "arrived" });
    expect(fixed.steps.at(-1)).toMatchObject({ corrects: true, reason: "人已到，漏点了" });
    await clockTo("11:45");
    expect((await seen(appointmentId)).state).toBe("arrived");
  });

  test("puts a visit that nobody closed on the list of those who left", async () => {
    const { appointmentId } = await booked("wx-n2");
    await move(appointmentId, "arrived");
    await move(appointmentId, "inService");
    await clinic.cloud.clock.advanceTo(Date.parse("2026-11-23T08:06:00+08:00"));
    const { rows } = await front().get("departure.list", { state: "open" });
    expect(rows).toMatchObject([{ appointmentId, reason: "unclosed" }]);
  });

  test("does not look again at what is settled: an idle sweep reads eight times and writes nothing", async () => {
    await booked("wx-n3");
    clinic.cloud.statistics.reset();
    await clinic.cloud.trigger("sweep");
    const { database = {} } = clinic.cloud.statistics.report().byFunction["sweep"] ?? {};
    expect(Object.values(database).reduce((sum, { calls }) => sum + calls, 0)).toBe(8);
  });
});

test("somebody without an appointment joins the queue behind those who have one", async () => {
  const { phone, appointmentId } = await booked("wx-q1", "1100");
  await clockTo("10:55");
  const input = { requestId: "walk-1", serviceId: "review", resourceId: "zhou", patientName: "郑女士" };
  const walkIn = await front().get("desk.walkIn", input);
  expect(walkIn).toMatchObject({ state: "arrived", walkIn: true, patientName: "郑女士" });
  expect(await front().get("desk.walkIn", input)).toEqual(walkIn);
  expect(await front().refused("desk.walkIn", { ...input, requestId: "walk-2", resourceId: "lin" })).toMatchObject({
    reason: "notOffered",
  });
  await clockTo("11:05");
  expect(await phone.get("visit.arrive", { appointmentId, code })).toMatchObject({ ahead: 1 });
  expect(clinic.cloud.database.inspect("daySheets", { _id: "zhou@2026-11-22" }, 1)[0]).toMatchObject({
    claims: [{ at: 660 }],
  });
});

test("who arrived and leaves before being seen is taken off the queue with a reason, also a walk-in", async () => {
  const { phone, appointmentId } = await booked("wx-u1");
  await phone.get("visit.arrive", { appointmentId, code });
  const reason = "等不及，先走了";
  expect(await phone.refused("appointment.cancel", { appointmentId, reason })).toMatchObject({ reason: "underWay" });
  expect(await front().get("desk.cancel", { appointmentId, reason })).toMatchObject({ state: "cancelled" });
  const walkIn = { requestId: "walk-9", serviceId: "review", resourceId: "zhou", patientName: "郑女士" };
  const { appointmentId: other } = await front().get("desk.walkIn", walkIn);
  expect(await front().get("desk.cancel", { appointmentId: other, reason })).toMatchObject({ state: "cancelled" });
});
