import type { Arm } from "@shared/experiment/experiment";
import { asNow, planOf } from "../support/experiment-plan";
import { desk, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";
import { reminding } from "./support/reminding";
import { trying } from "./support/trying";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { clockTo, row, sent } = reminding(() => clinic);
const { armFor, boss, crowd, inspect, show, started, units, yeses } = trying(() => clinic);
const missed = (openid: { readonly episodeId: string }) => row(`${openid.episodeId}:checkIn.d2:checkIn:missed`);
const card = (openid: string): string => JSON.stringify(sent(openid));
/** The reminder of a recovery check-in, due on Tuesday at ten; it closes that midnight. */
const isRecovery = ({ _id }: Readonly<Record<string, unknown>>): boolean =>
  String(_id).endsWith("checkIn.d2:checkIn:missed");
const quick = planOf({ baseline: 0.3, leastEffect: 0.5, windowDays: 1 });
const [warm, now] = ["今天感觉怎么样", "您有一项随访待完成"];

const withArm = (variant: NonNullable<Arm["variant"]>) => [asNow, { id: "other", title: "另一种", variant }];
const unreadCard = ({ _id, state }: Readonly<Record<string, unknown>>): boolean =>
  state === "planned" && String(_id).endsWith(":card:unread");

/** When cards fall due, the first ones first. */
const cardTimes = (): readonly number[] =>
  [...new Set(inspect("messages", { kind: "card", state: "planned" }).map(({ dueAt }) => Number(dueAt)))].sort(
    (one, other) => one - other,
  );

test("people read the words of their arm, and what they then did is counted when their window is over", async () => {
  const experiment = await started(quick);
  const { experimentId } = experiment;
  const people = await crowd(44, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  for (const { openid, episodeId } of people) {
    const armId = armFor(experiment, openid);
    expect(card(openid)).toContain(armId === "warm" ? warm : now);
    expect(card(openid)).not.toContain(armId === "warm" ? now : warm);
    expect(missed({ episodeId })).toMatchObject({ state: "sent", trial: { experimentId, armId } });
    if (armId !== "warm") continue;
    const did = submission(episodeId, {}, { taskId: "checkIn.d2", formDay: 2 });
    await clinic.phone(openid).get("checkIn.submit", did);
  }
  const before = await show(experimentId);
  const joined = (armId: string) => people.filter(({ openid }) => armFor(experiment, openid) === armId).length;
  expect(before.counts).toMatchObject({ now: { joined: joined("now"), settled: 0 }, warm: { joined: joined("warm") } });
  expect(before.verdict).toEqual({ kind: "waiting" });
  await clockTo("2026-11-25", "10:10");
  const after = await show(experimentId);
  expect(after.counts["warm"]).toMatchObject({ settled: joined("warm"), successes: joined("warm") });
  expect(after.counts["now"]).toMatchObject({ settled: joined("now"), successes: 0 });
  expect(after.findings).toMatchObject([{ armId: "warm", verdict: "better" }]);
  expect(after.verdict).toEqual({ kind: "found", armId: "warm" });
  expect(inspect("experimentUnits", { lookAt: { $exists: true } })).toEqual([]);
});

test("an experiment that has just begun takes nobody yet, and only people who get a message at all take part", async () => {
  const experiment = await started(quick);
  const people = await crowd(6, isRecovery);
  for (const { openid } of people.slice(0, 3)) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  expect(
    units(experiment.experimentId)
      .map(({ person }) => person)
      .sort(),
  ).toEqual(people.slice(0, 3).map(({ openid }) => openid));
});

test("a safety check-in is never touched", async () => {
  const { experimentId } = await started(quick);
  const { episodeId } = await clinic.patient("wx-safe");
  yeses("wx-safe", "followUp", 3);
  await clockTo("2026-11-23", "10:10");
  expect(row(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "sent", safety: true });
  expect(card("wx-safe")).toContain(now);
  expect(units(experimentId)).toEqual([]);
  expect(inspect("messages", { trial: { $exists: true } })).toEqual([]);
});

test("a card is sent at another hour of the same day, once, and never outside the hours agreed on", async () => {
  const plan = planOf({
    subject: { kind: "message", message: "card:unread" },
    metric: "cardConfirmed",
    arms: withArm({ kind: "sendHour", hour: 18 }),
  });
  const experiment = await started(plan);
  const people = await crowd(12, unreadCard);
  for (const { openid } of people) yeses(openid, "followUp", 5);
  const [first] = cardTimes();
  const day = new Date((first ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10);
  const moved = people.filter(({ openid }) => armFor(experiment, openid) === "other");
  const asPlanned = people.filter(({ openid }) => armFor(experiment, openid) === "now");
  await clockTo(day, "10:30");
  expect(asPlanned.every(({ openid }) => sent(openid).length > 0)).toBe(true);
  expect(moved.every(({ openid }) => sent(openid).length === 0)).toBe(true);
  expect(moved.length).toBeGreaterThan(2);
  await clockTo(day, "17:55");
  expect(moved.every(({ openid }) => sent(openid).length === 0)).toBe(true);
  await clockTo(day, "18:10");
  expect(moved.every(({ openid }) => sent(openid).length > 0)).toBe(true);
});

test("who is held out gets nothing, until they are taken out of the experiment", async () => {
  const plan = planOf({
    subject: { kind: "message", message: "card:unread" },
    metric: "cardConfirmed",
    arms: withArm({ kind: "holdOut" }),
  });
  const experiment = await started(plan);
  const people = await crowd(12, unreadCard);
  for (const { openid } of people) yeses(openid, "followUp", 5);
  const rows = () => inspect("messages", { kind: "card" });
  const [first, second] = cardTimes();
  const heldOut = people.filter(({ openid }) => armFor(experiment, openid) === "other");
  await clinic.cloud.clock.advanceTo((first ?? 0) + 600_000);
  expect(heldOut.length).toBeGreaterThan(2);
  for (const { openid } of heldOut) expect(sent(openid)).toEqual([]);
  const cleared = rows().filter(({ reason }) => reason === "heldOut");
  expect(cleared.map(({ state }) => state)).toEqual(heldOut.map(() => "cleared"));
  const [one, other] = heldOut;
  const patientId = String(inspect("patients", { openid: one?.openid })[0]?.["_id"]);
  const reason = "她不想再参加";
  const evict = { experimentId: experiment.experimentId, patientId, reason };
  expect(await boss().get("experiment.evict", evict)).toEqual({ left: true });
  expect(await boss().get("experiment.evict", evict)).toEqual({ left: false });
  expect((await show(experiment.experimentId)).exits).toMatchObject([
    { reason: "staff", armId: "other", patientName: "王女士", by: { id: "owner-ye" }, note: reason },
  ]);
  await clinic.cloud.clock.advanceTo((second ?? 0) + 600_000);
  expect(sent(one?.openid ?? "")).toHaveLength(1);
  expect(sent(other?.openid ?? "")).toEqual([]);
});

test("a complaint and a refusal take people out by themselves; they are counted all the same", async () => {
  const plan = planOf({
    subject: { kind: "message", message: "card:unread" },
    metric: "cardConfirmed",
    arms: withArm({ kind: "holdOut" }),
    windowDays: 5,
  });
  const experiment = await started(plan);
  const people = await crowd(12, unreadCard);
  for (const { openid } of people) yeses(openid, "followUp", 5);
  const [first] = cardTimes();
  await clinic.cloud.clock.advanceTo((first ?? 0) + 600_000);
  const [angry, tired, calm] = people.filter(({ openid }) => armFor(experiment, openid) === "other");
  const patientId = String(inspect("patients", { openid: angry?.openid })[0]?.["_id"]);
  await clinic.phone(desk).get("complaint.open", { patientId, note: "等太久" });
  const results = [{ templateId: "heyu-follow-up-reminder", answer: "reject" as const }];
  await clinic.phone(tired?.openid ?? "").get("subscription.report", { nonce: "nonce-tired-1", results });
  await clinic.cloud.clock.advance(6 * 86_400_000);
  const { exits, counts } = await show(experiment.experimentId);
  expect(exits.map(({ reason }) => reason).sort()).toEqual(["complaint", "optedOut"]);
  expect(counts["other"]).toMatchObject({ complaints: 1, optOuts: 1, left: 2 });
  expect(Object.values(counts).reduce((sum, { settled }) => sum + settled, 0)).toBe(people.length);
  expect(sent(angry?.openid ?? "").length).toBeGreaterThan(0);
  expect(sent(calm?.openid ?? "")).toEqual([]);
});

test("when it is stopped everybody gets what the product does, and whoever is still open is counted at the end", async () => {
  const experiment = await started({ ...quick, windowDays: 3 });
  const { experimentId } = experiment;
  const people = await crowd(8, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  expect(await boss().get("experiment.stop", { experimentId, reason: "已经看清" })).toMatchObject({ state: "stopped" });
  await clockTo("2026-11-27", "10:10");
  const { state, counts, exits } = await show(experimentId);
  expect(state).toBe("ended");
  expect(units(experimentId)).toMatchObject(people.map(() => ({ exit: { reason: "experimentStopped" } })));
  expect(exits).toEqual([]);
  expect(Object.values(counts).map(({ left }) => left)).toEqual([0, 0]);
  expect(Object.values(counts).reduce((sum, { settled }) => sum + settled, 0)).toBe(people.length);
});

test("who asks to be left out before anything came never joins, counts in no arm, and it is kept who said so", async () => {
  const experiment = await started(quick);
  const { experimentId } = experiment;
  const people = await crowd(3, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  const [one] = people;
  const patientId = String(inspect("patients", { openid: one?.openid })[0]?.["_id"]);
  const evict = { experimentId, patientId, reason: "她说不想参加" };
  const { reason: _, ...unfounded } = evict;
  expect(await boss().refused("experiment.evict", unfounded as never)).toMatchObject({ code: "invalidInput" });
  expect(await boss().get("experiment.evict", evict)).toEqual({ left: true });
  expect(await boss().get("experiment.evict", evict)).toEqual({ left: false });
  await clockTo("2026-11-25", "10:10");
  expect(sent(one?.openid ?? "").length).toBeGreaterThan(0);
  expect(card(one?.openid ?? "")).not.toContain(warm);
  expect(inspect("messages", { patientId, trial: { $exists: true } })).toEqual([]);
  const { counts, exits } = await show(experimentId);
  expect(Object.values(counts).reduce((sum, { joined }) => sum + joined, 0)).toBe(people.length - 1);
  expect(Object.values(counts).reduce((sum, { settled }) => sum + settled, 0)).toBe(people.length - 1);
  expect(exits).toMatchObject([{ reason: "staff", armId: "", by: { id: "owner-ye" }, note: evict.reason }]);
});

test("those who left are listed page by page, each once and the newest first", async () => {
  const { experimentId } = await started(quick);
  const people = await crowd(5, isRecovery);
  for (const { openid } of people) {
    const patientId = String(inspect("patients", { openid })[0]?.["_id"]);
    await boss().get("experiment.evict", { experimentId, patientId, reason: openid });
    await clinic.cloud.clock.advance(1_000);
  }
  const notes: (string | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const page = await boss().get("experiment.exits", { experimentId, limit: 2, ...(cursor ? { cursor } : {}) });
    expect(page.rows.length).toBeLessThanOrEqual(2);
    notes.push(...page.rows.map(({ note }) => note));
    cursor = page.cursor;
  } while (cursor !== undefined);
  expect(notes).toEqual(people.map(({ openid }) => openid).reverse());
});

test("of two running experiments a person is in one at most", async () => {
  const one = await started({ ...quick, percent: 50 });
  const other = await started({ ...quick, percent: 50 });
  const people = await crowd(30, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  const [first, second] = [one, other].map(({ experimentId }) =>
    units(experimentId).map(({ person }) => String(person)),
  );
  expect([...(first ?? []), ...(second ?? [])].sort()).toEqual(people.map(({ openid }) => openid));
  expect(first?.length).toBeGreaterThan(5);
  expect(second?.length).toBeGreaterThan(5);
});

test("only people of the follow-up that is meant take part", async () => {
  const experiment = await started({ ...quick, pathwayId: "dentalImplant" });
  const people = await crowd(4, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  expect(units(experiment.experimentId)).toEqual([]);
  expect(people.every(({ openid }) => card(openid).includes(now))).toBe(true);
});

test("who is in by one follow-up gets every message about another one as it is", async () => {
  const plan = planOf({
    subject: { kind: "message", message: "card:unread" },
    metric: "cardConfirmed",
    pathwayId: "doubleEyelid",
    arms: withArm({ kind: "holdOut" }),
  });
  const experiment = await started(plan);
  const people = await crowd(6, unreadCard);
  for (const { openid } of people) yeses(openid, "followUp", 5);
  const [first, second] = cardTimes();
  const one = people.find(({ openid }) => armFor(experiment, openid) === "other");
  if (!one) throw new Error("nobody is held out");
  await clinic.cloud.clock.advanceTo((first ?? 0) + 600_000);
  expect(units(experiment.experimentId)).toHaveLength(people.length);
  expect(sent(one.openid)).toEqual([]);
  const implant = "ep-implant";
  const copied = {
    episodes: inspect("episodes", { _id: one.episodeId }).map((episode) => {
      return { ...episode, plan: { ...(episode["plan"] as object), pathwayId: "dentalImplant" } };
    }),
    messages: inspect("messages", { episodeId: one.episodeId, dueAt: second }).filter(unreadCard),
  };
  expect(copied.messages).toHaveLength(1);
  for (const [collection, documents] of Object.entries(copied)) {
    const renamed = JSON.stringify(documents).replaceAll(one.episodeId, implant);
    clinic.cloud.database.insertMany(collection, JSON.parse(renamed));
  }
  await clinic.cloud.clock.advanceTo((second ?? 0) + 600_000);
  expect(inspect("messages", { episodeId: one.episodeId, dueAt: second, kind: "card" })).toMatchObject([
    { reason: "heldOut" },
  ]);
  const [about] = inspect("messages", { episodeId: implant, kind: "card" });
  expect(about).toMatchObject({ state: "sent" });
  expect(about).not.toHaveProperty("trial");
});

test("the reach of an experiment is the people a week who got such a message in the last four weeks", async () => {
  const people = await crowd(8, isRecovery);
  for (const { openid } of people) yeses(openid, "followUp", 2);
  await clockTo("2026-11-24", "10:10");
  const subject = { kind: "message", message: "checkIn:missed" } as const;
  expect(await boss().get("experiment.reach", { subject, pathwayId: null })).toEqual({ perWeek: 0 });
  await clockTo("2026-11-30", "09:00");
  expect(await boss().get("experiment.reach", { subject, pathwayId: null })).toEqual({ perWeek: 2 });
  expect(await boss().get("experiment.reach", { subject, pathwayId: "doubleEyelid" })).toEqual({ perWeek: 2 });
  expect(await boss().get("experiment.reach", { subject, pathwayId: "dentalImplant" })).toEqual({ perWeek: 0 });
  const other = { kind: "message", message: "visit:d3" } as const;
  expect(await boss().get("experiment.reach", { subject: other, pathwayId: null })).toEqual({ perWeek: 0 });
  expect(await clinic.phone(nurse).refused("experiment.reach", { subject, pathwayId: null })).toMatchObject({
    code: "forbidden",
  });
});
