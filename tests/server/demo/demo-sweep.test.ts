import type { TallyRecord } from "../../../cloudfunctions/server/store/survey-records";
import { type BenchClinic, openBenchClinic } from "../../../tools/bench/bench-clinic";

let clinic: BenchClinic;
beforeAll(async () => {
  clinic = await openBenchClinic(30);
});
afterAll(() => clinic.close());

/** Answers that were counted: those that are shown, and those that wait until they are enough to be. */
const answered = (): number => {
  const { database } = clinic.cloud;
  const counted = [
    ...database.inspect("tallies", { slice: "all" }, 10_000),
    ...database.inspect("waitingTallies", {}, 10_000),
  ];
  return (counted as unknown as readonly Pick<TallyRecord, "answered">[]).reduce((sum, one) => sum + one.answered, 0);
};

test("the sweep of a fresh demo clinic counts no sheet and nobody in an experiment again", async () => {
  const experiments = () => clinic.cloud.database.inspect("experiments", {}, 10).map(({ tally }) => tally);
  const [sheets, people] = [answered(), experiments()];
  expect(sheets).toBeGreaterThan(100);
  await clinic.cloud.trigger("sweep");
  expect(answered()).toBe(sheets);
  expect(experiments()).toEqual(people);
});

test("what is answered next is counted once, on top of what was counted", async () => {
  const before = answered();
  const mine = await clinic.call("demo-wang", "sheet.mine", {});
  const [sheet] = mine.ok ? mine.data.sheets : [];
  const input = { sheetId: sheet?.sheetId ?? "", version: 1, answers: { csat: 5, "need-contact": "no" } };
  expect(await clinic.call("demo-wang", "sheet.submit", input)).toMatchObject({ ok: true });
  expect(await clinic.call("demo-wang", "sheet.submit", input)).toMatchObject({ ok: true });
  await clinic.cloud.clock.advance(90_000);
  await clinic.cloud.trigger("sweep");
  await clinic.cloud.trigger("sweep");
  expect(answered()).toBe(before + 1);
});

test("everybody reads what concerns them: the patient her case, the customer team the complaint, and nobody a crisis", async () => {
  const mine = await clinic.call("demo-chen", "case.mine", {});
  expect(mine).toMatchObject({ ok: true, data: { cases: [{ kind: "lowScore", state: "closed", mayConfirm: true }] } });
  const list = await clinic.call("demo-manager-lu", "case.list", { state: "open", mine: false, limit: 20 });
  const names = list.ok ? list.data.rows.map(({ patientName }) => patientName) : [];
  expect(names).toEqual(expect.arrayContaining(["严若棠", "吴青禾"]));
  expect(await clinic.call("demo-nurse-lin", "case.count", {})).toMatchObject({ ok: true, data: { crisis: 0 } });
});
