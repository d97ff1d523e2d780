import { referralConsentText } from "@shared/consent/referral-consent-text";
import { atOnce } from "./support/at-once";
import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { thanking } from "./support/thanking";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
const thanks = thanking(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const boss = () => clinic.phone(owner);
const show = (state: "proposed" | "decided" = "proposed") => boss().get("appreciation.show", { state });
const past = () => clinic.cloud.database.inspect("appreciationProgrammes", {}, 50);
const give = (appreciationId: string) => ({ appreciationId, revision: 1, give: true });

test("the clinic thanks nobody until its owner has set that up", async () => {
  expect(await show()).toEqual({
    programme: { on: false, item: "", value: 0, perYear: 3 },
    revision: 0,
    rows: [],
    givenThisYear: 0,
  });
});

test("it is set up in the owner's name, and what it was before is kept for good", async () => {
  const first = await thanks.setUp();
  expect(first).toMatchObject({
    revision: 1,
    programme: { on: true, changed: { by: { id: "owner-ye", name: "叶明" } } },
  });
  expect(await thanks.setUp()).toEqual(first);
  await thanks.setUp({ on: false }, 1);
  await thanks.setUp({ item: "一支牙刷" }, 2);
  const kept = past()
    .filter(({ _id }) => String(_id).startsWith("own@"))
    .sort((one, other) => Number(one["revision"]) - Number(other["revision"]));
  expect(kept.map((one) => [one["_id"], one["on"], one["item"]])).toEqual([
    ["own@1", true, "一盒口罩"],
    ["own@2", false, "一盒口罩"],
    ["own@3", true, "一支牙刷"],
  ]);
  for (const one of kept) expect(one).toMatchObject({ changed: { by: { id: "owner-ye" }, at: expect.any(Number) } });
});

test("of two who change it from the same state one has done so", async () => {
  const replies = await atOnce(
    clinic,
    [2000, 3000].map((value) => () => boss().call("appreciation.setUp", thanks.input({ value }))),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({
    problem: { code: "conflict", field: "revision", reason: "changedMeanwhile" },
  });
  expect(past()).toHaveLength(2);
});

test("a thing is given in somebody's name, once, and counted", async () => {
  await thanks.setUp();
  const [first = ""] = thanks.proposed("wx-wang", 1);
  expect((await show()).rows).toEqual([
    {
      appreciationId: first,
      referrerName: "王女士",
      item: "一盒口罩",
      value: 2000,
      proposedAt: expect.any(Number),
      state: "proposed",
      revision: 1,
    },
  ]);
  const given = await boss().get("appreciation.decide", { ...give(first), reason: "当面交付" });
  expect(given).toMatchObject({
    state: "given",
    item: "一盒口罩",
    value: 2000,
    revision: 2,
    decided: { by: { id: "owner-ye", name: "叶明" }, at: expect.any(Number), reason: "当面交付" },
  });
  expect(await boss().refused("appreciation.decide", give(first))).toEqual({
    code: "conflict",
    field: "appreciationId",
    reason: "alreadyDecided",
  });
  const decided = await show("decided");
  expect(decided).toMatchObject({ rows: [given], givenThisYear: 2000 });
  expect((await show()).rows).toEqual([]);
});

test("nothing in the books leads to the friend; the way there goes with what it is known from", async () => {
  await thanks.setUp();
  const [first = "", second = "", old = ""] = thanks.proposed("wx-wang", 3);
  const given = await boss().get("appreciation.decide", give(first));
  const declined = await boss().get("appreciation.decide", { ...give(second), give: false, reason: "本人谢绝" });
  await boss().get("appreciation.decide", give(old));
  const stored = () => clinic.cloud.database.inspect("appreciations", {}, 50);
  const booked = () => stored().filter(({ order }) => String(order).startsWith("decided:"));
  expect(booked().map(({ _id }) => _id)).toEqual(
    expect.arrayContaining([given.appreciationId, declined.appreciationId]),
  );
  expect(JSON.stringify(booked())).not.toMatch(/f-wx-wang|a-f-/);
  for (const { proposedAt } of booked()) expect(Number(proposedAt) % 86_400_000).toBe(16 * 3_600_000); // the day alone
  await clinic.phone("wx-wang").get("referral.decide", { state: "refused", textVersion: referralConsentText.version });
  const all = stored();
  for (const one of booked())
    expect(JSON.stringify(all.filter((other) => other["_id"] !== one["_id"]))).not.toContain(one["_id"]);
  expect((await show("decided")).rows).toHaveLength(3);
});

test("nothing is given with a reason, also when it could not be given any more", async () => {
  await thanks.setUp();
  const [first = "", second = ""] = thanks.proposed("wx-wang", 2);
  const declined = await boss().get("appreciation.decide", { ...give(first), give: false, reason: "本人谢绝" });
  expect(declined).toMatchObject({ state: "declined", decided: { reason: "本人谢绝" } });
  await thanks.setUp({ on: false }, 1);
  expect(await boss().refused("appreciation.decide", give(second))).toMatchObject({ code: "conflict", reason: "off" });
  await boss().get("appreciation.decide", { ...give(second), give: false });
  expect((await show("decided")).givenThisYear).toBe(0);
});

test("nobody gets more in a year than the programme says, however many are given at once", async () => {
  await thanks.setUp({ perYear: 2 });
  const ids = thanks.proposed("wx-wang", 5);
  const other = thanks.proposed("wx-li", 1);
  const replies = await atOnce(
    clinic,
    [...ids, ...other].map((id) => () => boss().call("appreciation.decide", give(id))),
  );
  expect(replies.slice(0, 5).filter(({ ok }) => ok)).toHaveLength(2);
  expect(replies.filter((reply) => !reply.ok && reply.problem.reason === "capReached")).toHaveLength(3);
  expect(replies[5]).toMatchObject({ ok: true });
  const { givenThisYear, rows } = await show("decided");
  expect(rows).toHaveLength(3);
  expect(givenThisYear).toBe(6000);
});

test("the next year counts anew", async () => {
  await clinic.close();
  clinic = await openClinic({ startAt: Date.parse("2026-12-31T23:50:00+08:00") });
  await thanks.setUp({ perYear: 1 });
  const [first = "", second = ""] = thanks.proposed("wx-wang", 2);
  await boss().get("appreciation.decide", give(first));
  expect(await boss().refused("appreciation.decide", give(second))).toMatchObject({ reason: "capReached" });
  await clinic.cloud.clock.advanceTo(Date.parse("2027-01-01T00:00:00+08:00"));
  expect((await show()).givenThisYear).toBe(0);
  await boss().get("appreciation.decide", give(second));
  expect((await show()).givenThisYear).toBe(2000);
});

test.each<[string, Parameters<typeof thanks.proposed>[2], string]>([
  ["the referral does not count any more", { state: "void" }, "notSeen"],
  ["one side took the agreement back", { state: "withdrawn" }, "notSeen"],
  ["the friend came through somebody else's card", { through: "wx-li" }, "nobody"],
  ["the sharer wants it noted no more", { consent: "withdrawn" }, "nobody"],
  ["the sharer works here now", { staff: true }, "staff"],
  ["the sharer turns out to be a minor", { patient: { birthDate: "2010-01-01" } }, "sensitiveCare"],
  ["the sharer expects a child", { patient: { dueDate: "2027-03-01" } }, "sensitiveCare"],
  ["the friend joined the sharer's family", { friend: { people: ["wx-wang"] } }, "mayNotCount"],
  ["the friend turns out to be a minor", { friend: { birthDate: "2010-01-01" } }, "sensitiveCare"],
  ["the friend's visit is not over", { visit: "checkout" }, "notDone"],
  ["the friend turns out to have been away", { visit: "noShow" }, "notDone"],
])("nothing is given once %s", async (_when, meanwhile, reason) => {
  await thanks.setUp();
  thanks.proposed("wx-li", 1);
  const [first = ""] = thanks.proposed("wx-wang", 1, meanwhile);
  expect(await boss().refused("appreciation.decide", give(first))).toEqual({
    code: "conflict",
    field: "appreciationId",
    reason,
  });
  expect((await show()).rows).toHaveLength(2);
  await boss().get("appreciation.decide", { ...give(first), give: false });
  expect((await show("decided")).givenThisYear).toBe(0);
});

test.each([1, 2, 3])("an instance that dies after write %d has given nothing", async (afterWrites) => {
  await thanks.setUp();
  const [first = ""] = thanks.proposed("wx-wang", 1);
  await whenKilled(clinic.cloud, afterWrites, () => boss().get("appreciation.decide", give(first)));
  expect((await show()).givenThisYear).toBe(0);
  expect(await boss().get("appreciation.decide", give(first))).toMatchObject({ state: "given" });
  expect((await show()).givenThisYear).toBe(2000);
});

test("what is given is what the programme names on that day; what was given stays as it was", async () => {
  await thanks.setUp();
  const [first = "", second = ""] = thanks.proposed("wx-wang", 2);
  await boss().get("appreciation.decide", give(first));
  await thanks.setUp({ item: "一支牙刷", value: 1500 }, 1);
  expect((await show()).rows).toMatchObject([{ item: "一支牙刷", value: 1500 }]);
  expect(await boss().get("appreciation.decide", give(second))).toMatchObject({ item: "一支牙刷", value: 1500 });
  const { rows, givenThisYear } = await show("decided");
  expect(rows.map(({ value }) => value)).toEqual([1500, 2000]);
  expect(givenThisYear).toBe(3500);
});

test("the ledger is read page by page, the oldest proposal first", async () => {
  await thanks.setUp();
  const ids = thanks.proposed("wx-wang", 101);
  const first = await show();
  const second = await boss().get("appreciation.show", { state: "proposed", cursor: first.cursor ?? "" });
  const third = await boss().get("appreciation.show", { state: "proposed", cursor: second.cursor ?? "" });
  expect([first, second, third].flatMap(({ rows }) => rows.map((row) => row.appreciationId))).toEqual(ids);
  expect(third.cursor).toBeUndefined();
});

test("no answer names the WeChat user who is thanked", async () => {
  await thanks.setUp();
  const [first = ""] = thanks.proposed("wx-wang", 2);
  await boss().get("appreciation.decide", give(first));
  for (const state of ["proposed", "decided"] as const) {
    const text = JSON.stringify(await show(state));
    expect(text).not.toContain("sharerId");
    expect(text).not.toContain(thanks.sharerIdOf("wx-wang"));
  }
});

test("a proposal that nobody decided on for a year names nobody any more; what was given stays in the books", async () => {
  await clinic.close();
  clinic = await openClinic({ startAt: Date.parse("2027-11-22T20:50:00+08:00") });
  const { programme } = thanks.input();
  const compliance = programme.compliance && { ...programme.compliance, confirmedOn: "2027-11-01" };
  await thanks.setUp({ ...programme, ...(compliance && { compliance }) });
  const [given = "", old = ""] = thanks.proposed("wx-wang", 2);
  await boss().get("appreciation.decide", give(given));
  await clinic.cloud.clock.advanceTo(Date.parse("2027-11-22T20:55:00+08:00"));
  expect((await show()).rows).toEqual([]);
  const [row] = clinic.cloud.database.inspect("appreciations", { _id: old }, 1);
  expect(row).toMatchObject({ state: "declined", referrerName: "" });
  expect(row).not.toHaveProperty("sharerId");
  expect((await show("decided")).rows).toMatchObject([{ referrerName: "王女士", state: "given" }]);
});
