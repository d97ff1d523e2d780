import type { Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { InboxRow } from "@shared/contract/staff-views";
import { queuePlace } from "@shared/triage/queue-place";
import { doctor, morning, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

type Urgency = InboxRow["urgency"];

/** Check-ins straight into the store, as many as a busy clinic has. */
function fill(count: number, urgencyOf: (n: number) => Urgency): void {
  const handling = { state: "open", steps: [] } as const;
  const rows = Array.from({ length: count }, (_, n) => {
    const urgency = urgencyOf(n);
    const _id = `e${n % 97}:phone-${n}`;
    const at = (morning - 1000 * (n % 13)) as Instant;
    return {
      _id,
      episodeId: `e${n % 97}`,
      patientName: "王女士",
      pathwayId: n % 2 === 0 ? "doubleEyelid" : "dentalImplant",
      pathwayTitle: "随访",
      taskId: null,
      day: 1,
      at,
      answers: { pain: 1, choices: {}, signs: [], needsContact: false, photos: [] },
      judgement: { urgency, adviceLines: [], findings: [] },
      handling,
      queue: queuePlace(urgency, handling, at, _id),
    };
  });
  clinic.cloud.database.insertMany("checkIns", rows);
}

async function everyRow(limit: number, filter: { pathwayId?: "doubleEyelid" } = {}) {
  const rows: InboxRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await clinic
      .phone(nurse)
      .get("inbox.list", { state: "open", limit, ...filter, ...(cursor ? { cursor } : {}) });
    rows.push(...page.rows);
    if (page.cursor === undefined) return rows;
    cursor = page.cursor;
  }
}

test("1,001 check-ins are all listed, each once, the most urgent first, page by page", async () => {
  fill(1001, (n) => (n % 50 === 0 ? "red" : n % 7 === 0 ? "yellow" : "none"));
  const rows = await everyRow(100);
  expect(new Set(rows.map(({ checkInId }) => checkInId)).size).toBe(1001);
  const ranks = rows.map(({ urgency }) => ["red", "yellow", "none"].indexOf(urgency));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  expect(await everyRow(100, { pathwayId: "doubleEyelid" })).toHaveLength(501);
});

test("the first page costs the same with a hundred times as many check-ins", async () => {
  const cost = async () => {
    clinic.cloud.statistics.reset();
    await clinic.phone(nurse).get("inbox.list", { state: "open", limit: 20 });
    const { documentsExamined, databaseCalls } = clinic.cloud.statistics.report();
    return { documentsExamined, databaseCalls };
  };
  fill(60, () => "none");
  const small = await cost();
  clinic.cloud.database.insertMany(
    "checkIns",
    clinic.cloud.database.inspect("checkIns", {}, 60).flatMap((row) =>
      Array.from({ length: 100 }, (_, n) => ({
        ...row,
        _id: `${row["_id"]}-${n}`,
        queue: { key: `2:${newestFirst(morning as Instant, `${row["_id"]}-${n}`)}`, dueAt: morning },
      })),
    ),
  );
  expect(await cost()).toEqual(small);
});

test("counts match what is open, and follow what the team does", async () => {
  const { phone, episodeId } = await clinic.patient("wx-i1");
  await phone.get("checkIn.submit", submission(episodeId, { signs: ["CE1"] }));
  await phone.get("checkIn.submit", submission(episodeId));
  expect(await clinic.phone(nurse).get("inbox.count", {})).toEqual({ red: 1, yellow: 0, none: 1, calls: 0 });
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  const [red, quiet] = rows.map(({ checkInId }) => checkInId);
  const bulk = await clinic
    .phone(nurse)
    .get("checkIn.acknowledgeMany", { checkInIds: [red ?? "", quiet ?? "", "nothing:here"] });
  expect(bulk).toEqual({ acknowledged: [quiet], skipped: [red, "nothing:here"] });
  expect(await clinic.phone(nurse).get("inbox.count", {})).toEqual({ red: 1, yellow: 0, none: 0, calls: 0 });
});

test("a red check-in is closed only by a contact with an outcome, and stays on the closed list", async () => {
  const { phone, episodeId } = await clinic.patient("wx-i2");
  await phone.get("checkIn.submit", submission(episodeId, { signs: ["CE1"] }));
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  const checkInId = rows[0]?.checkInId ?? "";
  const handle = (step: object) => clinic.phone(nurse).get("checkIn.handle", { checkInId, step } as never);
  expect((await handle({ kind: "acknowledged" })).handling.state).toBe("inHand");
  expect((await handle({ kind: "notReached" })).handling.state).toBe("inHand");
  expect(await clinic.phone(nurse).refused("checkIn.handle", { checkInId, step: { kind: "contacted" } })).toMatchObject(
    {
      code: "invalidInput",
      field: "step.outcome",
    },
  );
  expect((await handle({ kind: "contacted", outcome: "sentToEmergency" })).handling).toMatchObject({
    state: "closed",
    steps: [{ kind: "acknowledged" }, { kind: "notReached" }, { kind: "contacted", by: { name: "林静" } }],
  });
  const closed = await clinic.phone(nurse).get("inbox.list", { state: "closed", urgency: "red" });
  expect(closed.rows.map((row) => row.checkInId)).toEqual([checkInId]);
  expect(await clinic.phone(nurse).refused("checkIn.handle", { checkInId, step: { kind: "notReached" } })).toEqual({
    code: "conflict",
    reason: "alreadyClosed",
  });
});

test("two nurses at once: one contact stands, the other is told", async () => {
  const { phone, episodeId } = await clinic.patient("wx-i3");
  await phone.get("checkIn.submit", submission(episodeId, { pain: 9 }));
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  const call = (openid: string) =>
    clinic.phone(openid).call("checkIn.handle", {
      checkInId: rows[0]?.checkInId ?? "",
      step: { kind: "contacted", outcome: "advised" },
    });
  const answers = await Promise.all([call(nurse), call(doctor)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict", reason: "alreadyClosed" } });
});

test.each([
  ["布洛芬 2 片", "dose"],
  ["考虑为感染", "diagnosis"],
])("a reply like %s is not sent to a patient", async (reply, reason) => {
  const { phone, episodeId } = await clinic.patient("wx-i4");
  await phone.get("checkIn.submit", submission(episodeId));
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  const input = { checkInId: rows[0]?.checkInId, step: { kind: "acknowledged", reply } };
  expect(await clinic.phone(nurse).refused("checkIn.handle", input)).toEqual({
    code: "invalidInput",
    field: "step.reply",
    reason,
  });
});

test.each(["", "x".repeat(501), "bell\u0007"])("a note like %j is refused with its field", async (note) => {
  const input = { checkInId: "e:phone", step: { kind: "notReached", note } };
  expect(await clinic.phone(nurse).refused("checkIn.handle", input)).toMatchObject({
    code: "invalidInput",
    field: "step.note",
  });
});

test("a forged cursor is refused", async () => {
  const cursor = Buffer.from('{"$gt":""}').toString("base64url");
  expect(await clinic.phone(nurse).refused("inbox.list", { state: "open", cursor })).toEqual({
    code: "invalidInput",
    field: "cursor",
  });
});
