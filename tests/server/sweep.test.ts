import { templateDefaults } from "@shared/template/template-defaults";
import { morning, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";
import { day, hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { agree, balance, calls, row: messageRow, sent } = reminding(() => clinic);
const { followUp, reply } = templateDefaults;

test("a missed safety check-in is reminded once, the morning after; what is left is kept for the next one", async () => {
  const { episodeId } = await clinic.patient("wx-s1");
  await agree("wx-s1", "followUp");
  await agree("wx-s1", "followUp");
  await clinic.cloud.clock.advance(2 * day + hour);
  expect(sent("wx-s1").map(({ templateId }) => templateId)).toEqual([followUp.id]);
  expect(JSON.stringify(sent("wx-s1"))).not.toMatch(/眼|牙|手术|重睑|种植/);
  expect(messageRow(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "sent" });
  expect(messageRow(`${episodeId}:checkIn.d2:checkIn:missed`)).toMatchObject({
    state: "noGrant",
    reason: "kept",
    fellTo: "inbox",
  });
  expect(balance("wx-s1", "followUp")).toMatchObject({ granted: 2, spent: 1, reserved: 0, void: 0 });
});

test("without an agreement the miss becomes a call for the team, once", async () => {
  const { episodeId } = await clinic.patient("wx-s2");
  await clinic.cloud.clock.advance(2 * day + hour);
  expect(clinic.cloud.messages("wx-s2")).toEqual([]);
  const open = (await calls()).filter((call) => call.episodeId === episodeId);
  expect(open.map(({ callId, reason }) => [callId, reason])).toEqual([
    [`${episodeId}:checkIn.d1`, "missedCheckIn"],
    [`${episodeId}:checkIn.d2`, "missedCheckIn"],
  ]);
});

test("who checked in is left in peace", async () => {
  const { phone, episodeId } = await clinic.patient("wx-s3");
  await agree("wx-s3", "followUp");
  await phone.get("checkIn.submit", submission(episodeId));
  await clinic.cloud.clock.advance(day + hour);
  expect(clinic.cloud.messages("wx-s3")).toEqual([]);
  expect(messageRow(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "cleared", reason: "checkedIn" });
  expect(await calls()).toEqual([]);
});

test("after a safety check-in's last day the team calls, reminder or not", async () => {
  const { episodeId } = await clinic.patient("wx-s4");
  await agree("wx-s4", "followUp");
  await clinic.cloud.clock.advance(2 * day + hour);
  expect((await calls()).map(({ callId }) => callId)).toContain(`${episodeId}:checkIn.d1`);
});

test("a stopped follow-up sends nothing and opens no call", async () => {
  const { episodeId } = await clinic.patient("wx-s5");
  await agree("wx-s5", "followUp");
  await clinic.phone(nurse).get("episode.stop", { episodeId, reason: "患者要求" });
  await clinic.cloud.clock.advance(3 * day);
  expect(clinic.cloud.messages("wx-s5")).toEqual([]);
  expect(await calls()).toEqual([]);
});

test("WeChat's word counts: when it knows of no agreement, ours is void and the team calls", async () => {
  const { episodeId } = await clinic.patient("wx-s6");
  await clinic
    .phone("wx-s6")
    .get("subscription.report", { nonce: "nonce-0006", results: [{ templateId: followUp.id, answer: "accept" }] });
  await clinic.cloud.clock.advance(day + hour);
  expect(balance("wx-s6", "followUp")).toMatchObject({ granted: 1, spent: 0, void: 1 });
  expect(messageRow(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "noGrant", fellTo: "call" });
  expect((await calls()).map(({ callId }) => callId)).toContain(`${episodeId}:checkIn.d1`);
});

test("a busy WeChat is asked again later, and the agreement is not lost", async () => {
  const { episodeId } = await clinic.patient("wx-s7");
  await agree("wx-s7", "followUp");
  clinic.cloud.faults.add({ openapi: [{ api: "subscribeMessage.send", errcode: -1, times: 1 }] });
  await clinic.cloud.clock.advance(day + hour);
  expect(clinic.cloud.messages("wx-s7")).toHaveLength(1);
  expect(messageRow(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "sent", attempts: 1 });
});

test("an instance killed right after the send leaves a call, never a second message", async () => {
  const { episodeId } = await clinic.patient("wx-s8");
  await agree("wx-s8", "followUp");
  await agree("wx-s8", "followUp");
  await clinic.cloud.clock.advance(day - hour);
  clinic.cloud.faults.add({ kill: [{ function: "sweep", afterSends: 1 }] });
  await clinic.cloud.clock.advance(2 * hour);
  expect(clinic.cloud.messages("wx-s8")).toHaveLength(1);
  expect(messageRow(`${episodeId}:checkIn.d1:checkIn:missed`)).toMatchObject({ state: "doubtful" });
  expect(await calls()).toMatchObject([{ callId: `${episodeId}:checkIn.d1`, reason: "doubtfulMessage" }]);
});

test("two sweeps at once, one of them killed, send each message at most once and lose none", async () => {
  const people = Array.from({ length: 8 }, (_, n) => `wx-two-${n}`);
  for (const openid of people) {
    await clinic.patient(openid);
    await agree(openid, "followUp");
  }
  clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: 9 }] });
  const due = morning + day + 0.5 * hour; // ten in the morning, when all eight fall due
  await clinic.cloud.clock.advanceTo(due - 60_000);
  const advanced = clinic.cloud.clock.advanceTo(due);
  await Promise.all([
    advanced,
    advanced.then(() => Promise.all([clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep")])),
  ]);
  await clinic.cloud.clock.advance(hour);
  const counts = people.map((openid) => sent(openid).length);
  const called = (await calls()).map(({ episodeId }) => episodeId);
  expect(Math.max(...counts)).toBe(1);
  expect(counts.filter((count) => count === 1).length + called.length).toBeGreaterThanOrEqual(people.length);
  expect(clinic.cloud.database.inspect("messages", { state: "sending" }, 10)).toEqual([]);
});

test("a reply is announced when the person agreed to that, at night not before eight", async () => {
  const { phone, episodeId } = await clinic.patient("wx-s9");
  await agree("wx-s9", "reply");
  await phone.get("checkIn.submit", submission(episodeId));
  await clinic.cloud.clock.advance(12.5 * hour); // ten at night
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  await clinic.phone(nurse).get("checkIn.handle", {
    checkInId: rows[0]?.checkInId ?? "",
    step: { kind: "acknowledged", reply: "已收到，请继续按医嘱护理。" },
  });
  await clinic.cloud.clock.advance(9 * hour);
  expect(clinic.cloud.messages("wx-s9")).toEqual([]);
  await clinic.cloud.clock.advance(1.5 * hour);
  expect(clinic.cloud.messages("wx-s9").map(({ templateId }) => templateId)).toContain(reply.id);
});

test("nobody but the timer can start a sweep", async () => {
  expect(await clinic.cloud.call("sweep", {}, { openid: nurse })).toEqual({ result: { refused: "timerOnly" } });
  expect(await clinic.cloud.call("sweep", { Type: "Timer", TriggerName: "sweep" })).toEqual({
    result: { refused: "timerOnly" },
  });
});

test("an idle sweep costs eight reads, however much is planned: messages, visits, freed places, sheets, walks, experiments, those stopped and codes to draw", async () => {
  for (let n = 0; n < 5; n++) await clinic.patient(`wx-idle-${n}`);
  clinic.cloud.statistics.reset();
  await clinic.cloud.trigger("sweep");
  expect(clinic.cloud.statistics.report()).toMatchObject({ databaseCalls: 8, documentsReturned: 0 });
});
