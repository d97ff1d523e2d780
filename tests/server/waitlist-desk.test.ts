import { consultant, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { slotId, waitingList } from "./support/waiting-list";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { calls, front, holder, holdersOf, joined, openings, row, sweep, waiting } = waitingList(() => clinic);

const hour = 3_600_000;

describe("leaving", () => {
  test("frees the place that is being kept, for the next", async () => {
    const { cancel } = await holder();
    const first = await joined("wx-leaver");
    const second = await joined("wx-next");
    await cancel();
    await sweep();
    await first.phone.get("waitlist.leave", { entryId: first.entryId });
    expect(holdersOf("zhou@2026-11-25")).toEqual([]);
    expect(await calls()).toEqual([]);
    expect(await first.phone.get("waitlist.leave", { entryId: first.entryId })).toEqual({});
    expect(await row(first.entryId, "closed")).toMatchObject({ state: "closed", offers: [{ outcome: "declined" }] });
    await sweep();
    expect((await waiting(second.phone))[0]).toMatchObject({ state: "offered" });
  });

  test("is for the person and their family only", async () => {
    const { entryId } = await joined("wx-own");
    const problem = await clinic.phone("wx-stranger").refused("waitlist.leave", { entryId });
    expect(problem).toEqual({ code: "notFound", field: "entryId" });
    expect(await row(entryId)).toMatchObject({ state: "waiting" });
    expect(await clinic.phone("wx-own").refused("waitlist.leave", { entryId: "w-nothing" })).toEqual(problem);
  });

  test("at the same moment as taking ends in one of the two", async () => {
    const { cancel } = await holder();
    const { phone, entryId } = await joined("wx-both");
    await cancel();
    await sweep();
    await Promise.all([
      phone.call("waitlist.answer", { entryId, slotId, take: true }),
      phone.call("waitlist.leave", { entryId }),
    ]);
    const entry = await row(entryId, "closed");
    const held = holdersOf("zhou@2026-11-25");
    expect(held).toHaveLength(entry?.state === "booked" ? 1 : 0);
    expect(held).not.toContain(entryId);
  });
});

describe("the desk", () => {
  test("offers a free place by itself; asked again, it stays one offer", async () => {
    const { phone, entryId } = await joined("wx-asked");
    const offered = await front().get("waitlist.offer", { entryId, slotId });
    expect(offered).toMatchObject({
      entryId,
      state: "offered",
      offers: [{ slotId, with: "周明 主任医师", outcome: "open" }],
    });
    expect(await front().get("waitlist.offer", { entryId, slotId })).toEqual(offered);
    expect((await waiting(phone))[0]?.offer).toMatchObject({ slotId });
    await clinic.cloud.clock.advance(0.1 * hour);
    expect(await calls()).toHaveLength(1); // nobody agreed to a message
    await clinic.cloud.clock.advance(1.1 * hour);
    expect(await row(entryId)).toMatchObject({ state: "waiting", offers: [{ outcome: "lapsed" }] });
    const again = await front().get("waitlist.offer", { entryId, slotId });
    expect(again.offers.map(({ outcome }) => outcome)).toEqual(["lapsed", "open"]);
    await clinic.cloud.clock.advance(0.1 * hour);
    expect((await calls()).map(({ callId }) => callId)).toEqual([`${entryId}:offersPlace:2`]);
  });

  test("keeps one place for one of two people it is offered to at once", async () => {
    const people = [await joined("wx-one"), await joined("wx-two")];
    const replies = await Promise.all(people.map(({ entryId }) => front().call("waitlist.offer", { entryId, slotId })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({ problem: { code: "conflict", reason: "slotTaken" } });
    expect(holdersOf("zhou@2026-11-25")).toHaveLength(1);
  });

  test.each([
    ["buffered@2026-11-25T1000@lin", { code: "invalidInput", field: "slotId", reason: "slotUnknown" }],
    ["review@2026-11-25T1010@zhou", { code: "invalidInput", field: "slotId", reason: "slotUnknown" }],
    ["review@2026-11-22T0900@zhou", { code: "conflict", field: "slotId", reason: "slotPast" }],
    ["review@2026-11-22T1030@zhou", { code: "conflict", field: "slotId", reason: "tooSoon" }],
  ])("cannot offer %s", async (wrong, problem) => {
    const { entryId } = await joined("wx-wrong");
    expect(await front().refused("waitlist.offer", { entryId, slotId: wrong })).toEqual(problem);
    expect(openings()).toEqual([]);
  });

  test("cannot keep two places for one person", async () => {
    const { entryId } = await joined("wx-greedy");
    await front().get("waitlist.offer", { entryId, slotId });
    const other = { entryId, slotId: "review@2026-11-25T1030@zhou" };
    expect(await front().refused("waitlist.offer", other)).toEqual({
      code: "conflict",
      field: "entryId",
      reason: "notWaiting",
    });
  });

  test("takes somebody off the list with a reason, once; a kept place is free again", async () => {
    const { entryId } = await joined("wx-closed");
    await front().get("waitlist.offer", { entryId, slotId });
    const closed = await front().get("waitlist.close", { entryId, reason: "已在别处就诊" });
    expect(closed).toMatchObject({ state: "closed", closedFor: "已在别处就诊", offers: [{ outcome: "declined" }] });
    expect(holdersOf("zhou@2026-11-25")).toEqual([]);
    expect(await front().refused("waitlist.close", { entryId, reason: "再关一次" })).toMatchObject({
      reason: "alreadyClosed",
    });
    expect(await front().refused("waitlist.offer", { entryId, slotId })).toMatchObject({ reason: "notWaiting" });
    expect(await front().refused("waitlist.close", { entryId: "w-none", reason: "没有" })).toEqual({
      code: "notFound",
      field: "entryId",
    });
  });

  test("reads the list page by page, who came first first, by service if it likes", async () => {
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push((await joined(`wx-page-${n}`)).entryId);
    const other = await joined("wx-page-3", { serviceId: "buffered", resourceId: "lin" });
    const first = await front().get("waitlist.list", { state: "waiting", limit: 2 });
    const second = await front().get("waitlist.list", { state: "waiting", limit: 2, cursor: first.cursor ?? "" });
    expect([...first.rows, ...second.rows].map(({ entryId }) => entryId)).toEqual([...ids, other.entryId]);
    expect(second.cursor).toBeUndefined();
    const { rows } = await front().get("waitlist.list", { state: "waiting", serviceId: "buffered" });
    expect(rows.map(({ entryId }) => entryId)).toEqual([other.entryId]);
  });

  test("alone offers and closes: the owner reads, a patient does neither", async () => {
    const { phone, entryId } = await joined("wx-patient");
    expect(await clinic.phone(owner).refused("waitlist.offer", { entryId, slotId })).toMatchObject({
      code: "forbidden",
    });
    await clinic.phone(owner).get("waitlist.list", { state: "waiting" });
    expect(await phone.refused("waitlist.list", { state: "waiting" })).toMatchObject({ code: "forbidden" });
    await clinic.phone(consultant).get("waitlist.offer", { entryId, slotId });
  });
});

test("somebody who says yes on the telephone is booked by the desk into the place that is kept", async () => {
  const { cancel } = await holder();
  const { entryId } = await joined("wx-caller");
  await cancel();
  await sweep();
  const patientId = (await row(entryId))?.patientId ?? "";
  const input = { requestId: "yes-by-phone", serviceId: "review", slotId, patientId };
  expect(await front().refused("desk.book", input)).toMatchObject({ reason: "slotTaken" });
  const other = { ...input, patientId: "", patientName: "别人", entryId };
  expect(await front().refused("desk.book", { ...other, patientId: undefined })).toMatchObject({ field: "entryId" });
  const booked = await front().get("desk.book", { ...input, entryId });
  expect(booked).toMatchObject({ state: "confirmed", patientId });
  expect(holdersOf("zhou@2026-11-25")).toEqual([booked.appointmentId]);
  expect(await row(entryId, "closed")).toMatchObject({ state: "booked", offers: [{ outcome: "taken" }] });
  expect(await calls()).toEqual([]);
});

describe("an answer from a stale page", () => {
  test("cannot let go what was taken already, and the appointment stands", async () => {
    const { cancel } = await holder();
    const { phone, entryId } = await joined("wx-twice");
    await cancel();
    await sweep();
    const { appointmentId } = await phone.get("waitlist.answer", { entryId, slotId, take: true });
    const refusal = await phone.refused("waitlist.answer", { entryId, slotId, take: false });
    expect(refusal).toMatchObject({ code: "conflict", reason: "alreadyTaken" });
    expect(await row(entryId, "closed")).toMatchObject({ state: "booked" });
    expect(holdersOf("zhou@2026-11-25")).toEqual([appointmentId]);
  });

  test("declines once, however often it is sent", async () => {
    const { cancel } = await holder();
    const { phone, entryId } = await joined("wx-declines");
    await cancel();
    await sweep();
    const decline = { entryId, slotId, take: false };
    expect(await phone.get("waitlist.answer", decline)).toEqual({ state: "waiting" });
    expect(await phone.get("waitlist.answer", decline)).toEqual({ state: "waiting" });
    expect(await phone.refused("waitlist.answer", { ...decline, take: true })).toMatchObject({ reason: "offerLapsed" });
  });
});
