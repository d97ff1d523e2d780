import { nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const stored = (episodeId: string) => clinic.cloud.database.inspect("checkIns", { episodeId }, 100);

test("a check-in is stored, judged and shown to the nurse", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p1");
  const receipt = await phone.get("checkIn.submit", submission(episodeId, { pain: 8 }));
  expect(receipt.checkIn.judgement).toMatchObject({ urgency: "yellow", action: "sameDay" });
  expect(receipt.nextTask).toBeDefined();
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open", urgency: "yellow" });
  expect(rows).toContainEqual(expect.objectContaining({ episodeId, pain: 8, patientName: "王女士" }));
});

test("a red sign puts the check-in at the very top of the inbox", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p2");
  const choices = { vision: "changed", bleeding: "none", swelling: "less", medication: "all", coldCompress: "asTold" };
  const { checkIn } = await phone.get("checkIn.submit", submission(episodeId, { choices }));
  expect(checkIn.judgement).toMatchObject({ urgency: "red", action: "emergencyRoom" });
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open" });
  expect(rows[0]).toMatchObject({ episodeId, urgency: "red" });
});

test("the same id sent twice, even at once, is one check-in with one receipt", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p3");
  const input = submission(episodeId);
  const [one, other] = await Promise.all([phone.get("checkIn.submit", input), phone.get("checkIn.submit", input)]);
  expect(other.checkIn).toEqual(one.checkIn);
  expect(stored(episodeId)).toHaveLength(1);
});

test("the same id from another phone is another check-in and touches nothing of the first", async () => {
  const [one, other] = [await clinic.patient("wx-p4"), await clinic.patient("wx-p5")];
  const input = submission(one.episodeId);
  await one.phone.get("checkIn.submit", input);
  await other.phone.get("checkIn.submit", {
    ...input,
    episodeId: other.episodeId,
    answers: { ...input.answers, pain: 5 },
  });
  expect(stored(one.episodeId)[0]).toMatchObject({ answers: { pain: 2 } });
});

test("a rise in pain since the check-in before is noticed", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p6");
  await phone.get("checkIn.submit", submission(episodeId, { pain: 1 }));
  const { checkIn } = await phone.get("checkIn.submit", submission(episodeId, { pain: 4 }));
  expect(checkIn.judgement.findings).toEqual([{ kind: "painRise", urgency: "yellow", value: 4, by: 3 }]);
});

test("a draft that arrives after its day is still taken, as a check-in between the planned ones", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p7", { procedureDate: "2026-11-15" });
  const { checkIn } = await phone.get("checkIn.submit", submission(episodeId));
  expect(checkIn).toMatchObject({ taskId: null, day: 1 });
});

describe("refused, with the field named and nothing written:", () => {
  let episodeId: string;
  let phone: Awaited<ReturnType<TestClinic["patient"]>>["phone"];
  beforeAll(async () => {
    ({ phone, episodeId } = await clinic.patient("wx-refused"));
  });
  afterEach(() => expect(stored(episodeId)).toEqual([]));

  test.each([
    ["an unknown field", { extra: 1 }, { code: "invalidInput", field: "extra" }],
    ["an operator object as id", { episodeId: { $gt: "" } }, { code: "invalidInput", field: "episodeId" }],
    ["an operator object as task", { taskId: { $ne: null } }, { code: "invalidInput", field: "taskId" }],
    ["a task of no plan", { taskId: "checkIn.d999" }, { code: "notFound", field: "taskId" }],
    ["a task that is not open yet", { taskId: "checkIn.d3" }, { code: "conflict", field: "taskId" }],
    ["an instruction in place of a check-in", { taskId: "read.firstDays" }, { code: "notFound", field: "taskId" }],
    ["a day to come", { formDay: 2 }, { code: "invalidInput", field: "formDay" }],
    ["an id that is too short", { id: "x" }, { code: "invalidInput", field: "id" }],
  ])("%s", async (_, change, problem) => {
    expect(await phone.refused("checkIn.submit", { ...submission(episodeId), ...change })).toMatchObject(problem);
  });

  test.each([
    ["pain beyond ten", { pain: 11 }, "answers.pain"],
    ["an unanswered question", { choices: { vision: "clear" } }, "answers.choices.bleeding"],
    ["a sign that was not asked", { signs: ["CE5"] }, "answers.signs"],
    ["text in place of a list", { signs: "CE1" }, "answers.signs"],
    [
      "five photos",
      { photos: Array.from({ length: 5 }, (_, n) => ({ view: "open", fileId: `cloud://a.b/${n}` })) },
      "answers.photos",
    ],
    [
      "a photo id that is no file id",
      { photos: [{ view: "open", fileId: "https://x/y.jpg" }] },
      "answers.photos.0.fileId",
    ],
    [
      "somebody else's photo",
      { photos: [{ view: "open", fileId: "cloud://local-env.bucket/check-ins/other/x-1.jpg" }] },
      "answers.photos",
    ],
  ])("%s", async (_, change, field) => {
    expect(await phone.refused("checkIn.submit", submission(episodeId, change as never))).toMatchObject({
      code: "invalidInput",
      field,
    });
  });

  test("another patient's episode", async () => {
    const other = await clinic.patient("wx-other");
    expect(await phone.refused("checkIn.submit", submission(other.episodeId))).toEqual({
      code: "notFound",
      field: "episodeId",
    });
    expect(stored(other.episodeId)).toEqual([]);
  });
});

test("a red sign is reported at once though the form is not finished; the rest follows as a check-in of its own", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p11");
  const early = { taskId: "checkIn.d1", interrupted: true } as const;
  await phone.get("checkIn.submit", submission(episodeId, { choices: { vision: "changed" } }, early));
  expect(stored(episodeId)).toMatchObject([{ interrupted: true, taskId: null, judgement: { urgency: "red" } }]);
  const { rows } = await clinic.phone(nurse).get("inbox.list", { state: "open", urgency: "red" });
  expect(rows).toContainEqual(expect.objectContaining({ episodeId, interrupted: true }));
  const { care } = await phone.get("plan.today", {});
  expect(care?.tasks.map(({ id }) => id)).toContain("checkIn.d1");
  const { checkIns } = await clinic.phone(nurse).get("patient.show", { episodeId });
  expect(checkIns[0]?.answered.find(({ question }) => question === "现在有没有")?.answer).toBe("还没有填到");
});

test("an unfinished form without a red sign is refused, and so is one with an answer nobody asked for", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p12");
  const send = (choices: Record<string, string>) =>
    phone.refused("checkIn.submit", { ...submission(episodeId, { choices }), interrupted: true });
  expect(await send({ vision: "clear" })).toEqual({ code: "invalidInput", field: "interrupted", reason: "notRed" });
  expect(await send({ vision: "changed", mood: "sad" })).toMatchObject({ field: "answers.choices.mood" });
  expect(stored(episodeId)).toEqual([]);
});

test("without consent nothing is taken; after a withdrawal no more", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p8", { consents: false });
  expect(await phone.refused("checkIn.submit", submission(episodeId))).toMatchObject({ reason: "noCheckInConsent" });
  const decide = (state: "granted" | "withdrawn") =>
    phone.get("consent.decide", {
      episodeId,
      decisions: [{ purpose: "healthCheckIn", textVersion: "2026-11", state }],
    });
  await decide("granted");
  await phone.get("checkIn.submit", submission(episodeId));
  await decide("withdrawn");
  expect(await phone.refused("checkIn.submit", submission(episodeId))).toMatchObject({ code: "forbidden" });
});

test("a stopped follow-up takes no check-in", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p9");
  await clinic.phone(nurse).get("episode.stop", { episodeId, reason: "转院" });
  expect(await phone.refused("checkIn.submit", submission(episodeId))).toMatchObject({ reason: "episodeEnded" });
});

test("before the procedure there is no check-in", async () => {
  const { phone, episodeId } = await clinic.patient("wx-p10", { procedureDate: "2026-11-25" });
  const early = submission(episodeId, {}, { taskId: null, formDay: 0 });
  expect(await phone.refused("checkIn.submit", early)).toMatchObject({ reason: "beforeProcedure" });
});
