import { atOnce } from "./support/at-once";
import { desk, nurse, openClinic, owner, type Phone, type TestClinic } from "./support/open-clinic";
import { todaysVisit } from "./support/pass-through";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const front = () => clinic.phone(desk);
const noNext = { reason: "decidesLater", note: "和家人商量" } as const;
const free = ["1100@zhou", "1100@shen", "1130@zhou", "1130@shen", "1200@zhou", "1200@shen", "1230@zhou", "1230@shen"];

/** Somebody whose visit is over, and who left without a next one. */
async function departed(openid: string): Promise<{ readonly phone: Phone; readonly appointmentId: string }> {
  const phone = clinic.phone(openid);
  const [time = "", resource] = (free.shift() ?? "").split("@");
  const { appointmentId, move } = await todaysVisit(clinic, phone, time, resource);
  for (const to of ["arrived", "inService", "checkout"] as const) await move(to);
  await move("done", { noNext });
  return { phone, appointmentId };
}
const rowOf = async (appointmentId: string, state: "open" | "closed" = "open") =>
  (await front().get("departure.list", { state })).rows.find((row) => row.appointmentId === appointmentId);

test("who left without a next appointment is on the list, with the one made since", async () => {
  const { phone, appointmentId } = await departed("wx-d1");
  const row = await rowOf(appointmentId);
  expect(row).toMatchObject({ title: "复诊", reason: "decidesLater", note: "和家人商量", state: "open" });
  expect(row).not.toHaveProperty("bookedSince");
  expect(row).not.toHaveProperty("order");
  await phone.get("appointment.book", {
    requestId: "next-00001",
    serviceId: "review",
    slotId: "review@2026-12-05T1100@zhou",
  });
  await phone.get("appointment.book", {
    requestId: "next-00002",
    serviceId: "review",
    slotId: "review@2026-12-02T1000@zhou",
  });
  expect((await rowOf(appointmentId))?.bookedSince).toBe(Date.parse("2026-12-02T10:00:00+08:00"));
});

test("who was followed up is put away with what came of it, once, in somebody's name", async () => {
  const { appointmentId } = await departed("wx-d2");
  const closed = await front().get("departure.close", { appointmentId, outcome: "declined", note: "另有安排" });
  expect(closed).toMatchObject({
    state: "closed",
    outcome: "declined",
    note: "和家人商量\n另有安排",
    closedBy: { id: "desk-jiang", name: "江帆" },
  });
  expect(await rowOf(appointmentId)).toBeUndefined();
  expect(await rowOf(appointmentId, "closed")).toEqual(closed);
  expect(await front().refused("departure.close", { appointmentId, outcome: "booked" })).toEqual({
    code: "conflict",
    field: "appointmentId",
    reason: "alreadyClosed",
  });
});

test("of several who put it away at the same moment all but one are told that it is done", async () => {
  const { appointmentId } = await departed("wx-d3");
  const outcomes = ["booked", "notReached", "declined", "notNeeded"] as const;
  const replies = await atOnce(
    clinic,
    outcomes.map((outcome, n) => () => {
      const close = { appointmentId, outcome };
      return clinic.phone(n % 2 ? desk : nurse).call("departure.close", close);
    }),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.filter((reply) => !reply.ok && reply.problem.reason === "alreadyClosed")).toHaveLength(3);
});

test("the list comes page by page, who left first first, and what was put away newest first", async () => {
  const first = await departed("wx-d4");
  const second = await departed("wx-d5");
  const page = await front().get("departure.list", { state: "open", limit: 2 });
  const rest = await front().get("departure.list", { state: "open", limit: 2, cursor: page.cursor ?? "" });
  const open = [...page.rows, ...rest.rows].map(({ appointmentId }) => appointmentId);
  expect(open.slice(-2)).toEqual([first.appointmentId, second.appointmentId]);
  expect(rest.cursor).toBeUndefined();
  for (const { appointmentId } of [first, second])
    await front().get("departure.close", { appointmentId, outcome: "notNeeded" });
  const [newest] = (await front().get("departure.list", { state: "closed" })).rows;
  expect(newest?.appointmentId).toBe(second.appointmentId);
});

test("nobody is put away who did not leave without a next appointment", async () => {
  const { appointmentId } = await todaysVisit(clinic, clinic.phone("wx-d6"), "1500");
  for (const id of [appointmentId, "a-nothing"])
    expect(await front().refused("departure.close", { appointmentId: id, outcome: "booked" })).toEqual({
      code: "notFound",
      field: "appointmentId",
    });
});

test("the owner reads the list and does not work it off; patients see none of it", async () => {
  await clinic.phone(owner).get("departure.list", { state: "open" });
  const close = { appointmentId: "a-1", outcome: "booked" };
  expect(await clinic.phone(owner).refused("departure.close", close)).toEqual({ code: "forbidden", reason: "role" });
  expect(await clinic.phone("wx-d1").refused("departure.list", { state: "open" })).toMatchObject({ code: "forbidden" });
  expect(await front().refused("departure.close", { ...close, outcome: "lost" })).toMatchObject({ field: "outcome" });
});
