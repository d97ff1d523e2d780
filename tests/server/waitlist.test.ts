import { openClinic, type TestClinic } from "./support/open-clinic";
import { request, slotId, waitingList } from "./support/waiting-list";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { calls, holder, holdersOf, joined, openings, row, sweep, waiting } = waitingList(() => clinic);

const hour = 3_600_000;

describe("a place that becomes free", () => {
  test("is kept for who came first, told by a call, and for nobody else", async () => {
    const { cancel } = await holder();
    const first = await joined("wx-first");
    const second = await joined("wx-second");
    await cancel();
    await sweep();
    const [entry] = await waiting(first.phone);
    expect(entry).toMatchObject({
      state: "offered",
      offer: { slotId, startsAt: "2026-11-25T10:00:00+08:00", resourceId: "zhou", with: "周明 主任医师" },
    });
    expect(entry?.offer?.holdUntil).toMatch(/^2026-11-22T10:3/); // an hour from half past nine
    expect((await waiting(second.phone))[0]).toMatchObject({ state: "waiting" });
    expect(await calls()).toMatchObject([
      { callId: `${first.entryId}:offersPlace:1`, appointment: { id: first.entryId }, title: "复诊" },
    ]);
    const problem = await second.phone.refused("appointment.book", {
      requestId: request(),
      serviceId: "review",
      slotId,
    });
    expect(problem).toMatchObject({ code: "conflict", reason: "slotTaken" });
  });

  test("becomes an appointment when it is taken, and the call comes off the list", async () => {
    const { cancel } = await holder();
    const { phone, entryId } = await joined("wx-taker");
    await cancel();
    await sweep();
    const answer = await phone.get("waitlist.answer", { entryId, slotId, take: true });
    expect(answer).toMatchObject({ state: "booked" });
    expect(holdersOf("zhou@2026-11-25")).toEqual([answer.appointmentId]);
    expect(await calls()).toEqual([]);
    expect((await row(entryId, "closed"))?.offers).toMatchObject([{ slotId, outcome: "taken" }]);
    await clinic.cloud.clock.advance(2 * hour);
    expect(openings()).toMatchObject([{ state: "settled" }]);
    expect(openings()[0]).not.toHaveProperty("lookAt");
  });

  test("goes to the next when it is declined, and at once when the offer lapses; the history stays", async () => {
    const { cancel } = await holder();
    const first = await joined("wx-first");
    const second = await joined("wx-second");
    const third = await joined("wx-third");
    await cancel();
    await sweep();
    await first.phone.get("waitlist.answer", { entryId: first.entryId, slotId, take: false });
    await sweep();
    expect((await waiting(second.phone))[0]).toMatchObject({ state: "offered" });
    await clinic.cloud.clock.advance(1.2 * hour);
    expect((await row(first.entryId))?.offers.map(({ outcome }) => outcome)).toEqual(["declined"]);
    expect((await row(second.entryId))?.offers.map(({ outcome }) => outcome)).toEqual(["lapsed"]);
    expect((await row(second.entryId))?.state).toBe("waiting");
    expect((await waiting(third.phone))[0]).toMatchObject({ state: "offered" });
    expect((await calls()).map(({ callId }) => callId)).toEqual([`${third.entryId}:offersPlace:1`]);
    expect(await calls("closed")).toHaveLength(2);
  });

  test("is free for everybody when nobody on the list would come", async () => {
    const { cancel } = await holder();
    const evening = await joined("wx-evening", { partOfDay: "evening" });
    const other = await joined("wx-other", { resourceId: "shen" });
    const later = await joined("wx-later", { from: "2026-11-26" });
    await cancel();
    await sweep();
    for (const { phone } of [evening, other, later])
      expect((await waiting(phone))[0]).toMatchObject({ state: "waiting" });
    expect(openings()).toMatchObject([{ state: "settled" }]);
    await holder("wx-anybody");
  });

  test("is not offered to who has another appointment at that time", async () => {
    const { cancel } = await holder();
    const busy = await joined("wx-busy");
    await holder("wx-busy", "review@2026-11-25T1000@shen");
    const free = await joined("wx-free");
    await cancel();
    await sweep();
    expect((await waiting(busy.phone))[0]).toMatchObject({ state: "waiting" });
    expect((await waiting(free.phone))[0]).toMatchObject({ state: "offered" });
  });

  test("for certain weeks of pregnancy is offered to who is in them on that day", async () => {
    const tuesday = "assessment@2026-11-24T1400@shen";
    const due = (openid: string, dueDate: string) =>
      clinic.phone(openid).get("family.introduce", { name: "孕妇", dueDate });
    await due("wx-due-has", "2027-01-05");
    await due("wx-due-later", "2027-01-13"); // 33+0 on the day after
    await due("wx-due-now", "2027-01-12");
    const { cancel } = await holder("wx-due-has", tuesday);
    const days = { serviceId: "assessment", from: "2026-11-24", to: "2026-11-26", partOfDay: "any" } as const;
    const later = await joined("wx-due-later", days);
    const now = await joined("wx-due-now", days);
    await cancel();
    await sweep();
    expect((await waiting(later.phone))[0]).toMatchObject({ state: "waiting" });
    expect((await waiting(now.phone))[0]).toMatchObject({ state: "offered", offer: { slotId: tuesday } });
  });

  test("is offered once by two sweeps at the same moment", async () => {
    const { cancel } = await holder();
    const list = [];
    for (let n = 0; n < 4; n++) list.push(await joined(`wx-two-${n}`));
    await cancel();
    await Promise.all([sweep(), sweep(), sweep()]);
    const states = await Promise.all(list.map(async ({ phone }) => (await waiting(phone))[0]?.state));
    expect(states).toEqual(["offered", "waiting", "waiting", "waiting"]);
    await clinic.cloud.clock.advanceTo(clinic.cloud.clock.now() + hour);
    await Promise.all([sweep(), sweep()]);
    const rows = await Promise.all(list.map(({ entryId }) => row(entryId)));
    expect(rows.map((one) => one?.offers.map(({ outcome }) => outcome))).toEqual([["lapsed"], ["open"], [], []]);
    expect(holdersOf("zhou@2026-11-25")).toEqual([list[1]?.entryId]);
    expect(await calls()).toHaveLength(1);
  });

  test("is watched by the clock for as long as it is kept, when many come free and many sweeps look at once", async () => {
    const times = ["0900", "0930", "1000", "1030", "1100"];
    const leaving = [];
    for (const [n, time] of times.entries()) leaving.push(await holder(`wx-h-${n}`, `review@2026-11-25T${time}@zhou`));
    for (let n = 0; n < 3; n++) await joined(`wx-many-${n}`);
    for (const { cancel } of leaving) await cancel();
    await Promise.all(Array.from({ length: 6 }, sweep));
    const kept = openings().filter(({ state }) => state === "offered");
    expect([...holdersOf("zhou@2026-11-25")].sort()).toEqual(kept.map(({ entryId }) => entryId).sort());
    expect(kept).toHaveLength(3);
    for (const { holdUntil, lookAt } of kept) expect(lookAt).toBe(holdUntil);
    expect(await calls()).toHaveLength(3);
  });

  test.each([1, 2, 3, 4, 5])("is found by the next sweep when an instance dies after write %d", async (afterWrites) => {
    const { cancel } = await holder();
    const { phone, entryId } = await joined("wx-after-death");
    await cancel();
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites }] });
    await sweep();
    clinic.cloud.faults.clear();
    await sweep();
    expect((await waiting(phone))[0]).toMatchObject({ state: "offered" });
    expect((await row(entryId))?.offers).toHaveLength(1);
    expect(await calls()).toHaveLength(1);
    expect(holdersOf("zhou@2026-11-25")).toEqual([entryId]);
  });

  test("in a class is one of its places, and the others stay with who has them", async () => {
    const classSlot = "class@2026-11-28T1000@hall";
    const people = [];
    for (let n = 0; n < 5; n++) people.push(await holder(`wx-class-${n}`, classSlot));
    const { phone, entryId } = await joined("wx-class-next", {
      serviceId: "class",
      from: "2026-11-28",
      to: "2026-11-28",
    });
    await people[2]?.cancel();
    await sweep();
    expect((await waiting(phone))[0]).toMatchObject({ state: "offered", offer: { slotId: classSlot } });
    expect(holdersOf("hall@2026-11-28")).toHaveLength(5);
    expect(holdersOf("hall@2026-11-28")).toContain(entryId);
  });
});
