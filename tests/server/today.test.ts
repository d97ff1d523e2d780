import { nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

test("the first day shows its check-in, its cards and its care, and puts the cards' delivery on record", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t1");
  const { care } = await phone.get("plan.today", {});
  expect(care?.tasks.map(({ id }) => id)).toEqual(["checkIn.d1", "read.firstDays"]);
  expect(care?.cards.map(({ id, version }) => [id, version])).toEqual([["firstDays", 1]]);
  expect(care?.care.map(({ id }) => id)).toContain("coldPack");
  expect(care?.form.day).toBe(1);
  const [episode] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
  expect(episode).toMatchObject({
    readings: { firstDays: { version: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  });
});

test("opening and confirming a card are kept with their first time and the exact version", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t2");
  await phone.get("plan.today", {});
  const record = (step: "opened" | "acknowledged") =>
    phone.get("instruction.record", { episodeId, cardId: "firstDays", version: 1, step });
  const opened = await record("opened");
  await clinic.cloud.clock.advance(60_000);
  const confirmed = await record("acknowledged");
  expect(confirmed.reading.openedAt).toBe(opened.reading.openedAt);
  await clinic.cloud.clock.advance(60_000);
  expect((await record("acknowledged")).reading).toEqual(confirmed.reading);
  const { care } = await phone.get("plan.today", {});
  expect(care?.tasks.map(({ id }) => id)).not.toContain("read.firstDays");
});

test("a card that was not handed out, or another version of it, cannot be confirmed", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t3");
  await phone.get("plan.today", {});
  const attempt = (cardId: string, version: number) =>
    phone.refused("instruction.record", { episodeId, cardId, version, step: "acknowledged" });
  expect(await attempt("settling", 1)).toEqual({ code: "notFound", field: "cardId", reason: "notHandedOut" });
  expect(await attempt("firstDays", 2)).toEqual({ code: "conflict", field: "version", reason: "otherVersion" });
  expect(await attempt("constructor", 1)).toMatchObject({ code: "notFound" });
});

test("somebody without a plan gets the clinic's contact and nothing else", async () => {
  const today = await clinic.phone("wx-nobody").get("plan.today", {});
  expect(today.care).toBeUndefined();
  expect(today.clinic.emergencyPhone).toBe("021-5555-0120");
  expect((await clinic.phone("wx-nobody").get("plan.show", {})).phases).toEqual([]);
});

test("the plan shows what was done, what is open and what was missed", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t4", { procedureDate: "2026-11-18" });
  await phone.get("checkIn.submit", submission(episodeId, {}, { taskId: null }));
  const { phases } = await phone.get("plan.show", {});
  const states = Object.fromEntries(phases.flatMap(({ tasks }) => tasks.map(({ id, state }) => [id, state])));
  expect(states).toMatchObject({ "checkIn.d1": "missed", "checkIn.d3": "open", "checkIn.d5": "upcoming" });
  expect(phases.find(({ current }) => current)?.id).toBe("stitches");
});

test("the patient sees the nurse's reply but never her note", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t5");
  await phone.get("checkIn.submit", submission(episodeId, { needsContact: true }));
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  const checkInId = rows.find((row) => row.episodeId === episodeId)?.checkInId ?? "";
  const step = {
    kind: "contacted",
    outcome: "visitArranged",
    note: "内部备注",
    reply: "请您今天联系我们并安排复诊。",
  } as const;
  await clinic.phone(nurse).get("checkIn.handle", { checkInId, step });
  const { care } = await phone.get("plan.today", {});
  expect(care?.latestCheckIn?.team).toMatchObject({ state: "closed", latest: { by: "林静", reply: step.reply } });
  expect(JSON.stringify([care, await phone.get("checkIn.mine", { episodeId })])).not.toContain("内部备注");
});

test("who looked at the record is shown to the patient", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t6");
  await clinic.phone(nurse).get("patient.show", { episodeId });
  expect((await phone.get("look.mine", { episodeId })).looks).toEqual([
    expect.objectContaining({ by: "林静", role: "nurse" }),
  ]);
});

test("a withdrawal is remembered beside the consent it ended", async () => {
  const { phone, episodeId } = await clinic.patient("wx-t7");
  await clinic.cloud.clock.advance(1000);
  const decision = { purpose: "clinicalPhoto", textVersion: "2026-11", state: "refused" } as const;
  const { consents } = await phone.get("consent.decide", { episodeId, decisions: [decision] });
  expect(consents).toMatchObject({ healthCheckIn: { state: "granted" }, clinicalPhoto: { state: "withdrawn" } });
  const history = clinic.cloud.database.inspect("consents", { episodeId, purpose: "clinicalPhoto" }, 10);
  expect(history.map(({ state }) => state).sort()).toEqual(["granted", "withdrawn"]);
  const stale = { ...decision, textVersion: "2020-01" };
  expect(await phone.refused("consent.decide", { episodeId, decisions: [stale] })).toMatchObject({
    reason: "textChanged",
  });
});
