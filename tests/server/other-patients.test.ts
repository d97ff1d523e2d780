import { openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
let theirs: string;
beforeAll(async () => {
  clinic = await openClinic();
  theirs = (await clinic.patient("wx-owner")).episodeId;
  await clinic.patient("wx-stranger");
});
afterAll(() => clinic.close());

test.each([
  ["plan.today", {}],
  ["plan.show", {}],
  ["checkIn.mine", {}],
  ["look.mine", {}],
  ["instruction.record", { cardId: "firstDays", version: 1, step: "opened" }],
  ["consent.decide", { decisions: [{ purpose: "clinicalPhoto", textVersion: "2026-11", state: "withdrawn" }] }],
])("%s of somebody else's episode is not found", async (endpoint, input) => {
  const before = clinic.cloud.database.inspect("episodes", { _id: theirs }, 1);
  const problem = await clinic.phone("wx-stranger").refused(endpoint, { episodeId: theirs, ...input });
  expect(problem).toEqual({ code: "notFound", field: "episodeId" });
  expect(clinic.cloud.database.inspect("episodes", { _id: theirs }, 1)).toEqual(before);
});

test("a bind code works once, for one person, and only while it lasts", async () => {
  const start = (requestId: string) =>
    clinic.phone("wx-nurse-lin").get("episode.start", {
      requestId,
      patientName: "李先生",
      pathwayId: "dentalImplant",
      procedureDate: "2026-11-20",
      doctorId: "doctor-zhou",
      nurseId: "nurse-lin",
      parameters: { graft: true },
    });
  const first = await start("request-bind-1");
  const second = await start("request-bind-1");
  expect(second.episodeId).toBe(first.episodeId);
  const [one, other] = ["wx-new-1", "wx-new-2"].map((openid) => clinic.phone(openid));
  expect(await one?.refused("episode.bind", { code: first.bindCode })).toMatchObject({ reason: "codeUnknown" });
  await one?.get("episode.bind", { code: second.bindCode.toLowerCase() });
  expect(await other?.refused("episode.bind", { code: second.bindCode })).toMatchObject({ code: "notFound" });

  const late = await start("request-bind-2");
  await clinic.cloud.clock.advance(14 * 86_400_000);
  expect(await other?.refused("episode.bind", { code: late.bindCode })).toMatchObject({ reason: "codeExpired" });
});
