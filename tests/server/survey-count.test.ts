import type { Cloud } from "../../tools/cloud/cloud";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { marks, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
  await survey.inForce(marks);
});
afterEach(() => clinic.close());

interface Answered {
  readonly mark: number;
  readonly doctor?: string;
}

/** Sheets that were answered a while ago and wait to be counted. */
function answered(cloud: Cloud, sheets: readonly Answered[], prefix = "s"): void {
  const now = cloud.clock.now();
  cloud.database.insertMany(
    "sheets",
    sheets.map(({ mark, doctor = "doctor-zhou" }, place) => {
      const _id = `${prefix}${String(place).padStart(4, "0")}`;
      const at = now - 200_000;
      const order = `${String(at).padStart(13, "0")}:${_id}`;
      return {
        _id,
        ruleId: "ask-marks",
        surveyId: "marks",
        version: 1,
        surveyKey: "marks@1",
        patientId: `p${place}`,
        patientName: "王女士",
        slices: doctor === "" ? {} : { doctor, pathway: "doubleEyelid" },
        state: "answered",
        dueAt: at,
        lateAt: at,
        issuedAt: at,
        shownAt: at,
        answeredAt: at,
        endedAt: at,
        answers: { mark, words: `话${place}` },
        scores: [{ id: "content", value: mark, band: mark <= 2 ? "low" : "high" }],
        answeredOrder: order,
        countOrder: order,
        lookAt: at + 60_000,
        revision: 0,
        order: `over:${order}`,
      };
    }),
  );
}

const show = (slice: "all" | "doctor" | "pathway" = "all") =>
  survey.lead().get("result.show", { surveyId: "marks", version: 1, from: "2026-11-01", to: "2026-11-30", slice });

const some = (count: number, mark: number, doctor?: string): Answered[] =>
  Array.from({ length: count }, () => ({ mark, ...(doctor === undefined ? {} : { doctor }) }));

const uncounted = () => survey.sheets({ lookAt: { $exists: true } });
/** Sweeps until nothing is left to count: on a busy computer one sweep has not the time for everything. */
async function countedAll(): Promise<void> {
  while (uncounted().length > 0) await clinic.cloud.trigger("sweep");
}

test("every sheet counts once, in whole and in parts, with two sweeps at once", async () => {
  answered(clinic.cloud, [...some(250, 5), ...some(150, 2)]);
  await Promise.all([clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep")]);
  await countedAll();
  const { parts, trend } = await show();
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ issued: 400, answered: 400, scores: [{ scoreId: "content", count: 400 }] });
  expect(parts[0]?.questions[0]).toMatchObject({ counts: { "5": 250, "2": 150 }, answered: 400 });
  expect(parts[0]?.scores[0]?.bands).toEqual({ low: 150, high: 250 });
  expect(trend).toHaveLength(1);
  expect(trend[0]).toMatchObject({ answered: 400, suppressed: false });
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  "a sweep that dies after %d writes loses no sheet and counts none twice",
  async (writes) => {
    answered(clinic.cloud, [...some(30, 5), ...some(20, 1)]);
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: writes }] });
    await clinic.cloud.trigger("sweep").catch(() => undefined);
    clinic.cloud.faults.clear();
    await clinic.cloud.trigger("sweep");
    answered(clinic.cloud, some(10, 3), "t");
    await survey.later(0.1);
    await countedAll();
    const { parts } = await show();
    expect(parts[0]).toMatchObject({ answered: 60 });
  },
);

test("a small part is hidden, and with it the one from which it could be taken off the whole", async () => {
  answered(clinic.cloud, [...some(20, 5, "doctor-zhou"), ...some(3, 1, "doctor-shen"), ...some(9, 4, "doctor-li")]);
  await countedAll();
  const { parts, leastShown } = await show("doctor");
  expect(leastShown).toBe(5);
  const hidden = Object.fromEntries(parts.map(({ key, suppressed }) => [key, suppressed]));
  expect(hidden).toEqual({ "doctor-zhou": false, "doctor-shen": true, "doctor-li": true });
  for (const part of parts.filter(({ suppressed }) => suppressed))
    expect(part).toMatchObject({ answered: 0, questions: [] });
});

test("reads of results grow with weeks and parts, not with answers", async () => {
  const reads = async () => {
    clinic.cloud.statistics.reset();
    await show("doctor");
    const { database = {} } = clinic.cloud.statistics.report().byFunction["api"] ?? {};
    return Object.values(database).reduce((sum, { documentsExamined }) => sum + documentsExamined, 0);
  };
  answered(clinic.cloud, some(50, 5));
  await countedAll();
  const few = await reads();
  answered(clinic.cloud, some(900, 4), "u");
  await survey.later(0.1);
  await countedAll();
  expect((await show()).parts[0]).toMatchObject({ answered: 950 });
  expect(await reads()).toBe(few);
});

test("an export walks every sheet, without names and without days", async () => {
  answered(clinic.cloud, some(1001, 5));
  const rows: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await survey.lead().get("result.rows", {
      surveyId: "marks",
      version: 1,
      from: "2026-11-01",
      to: "2026-11-30",
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  expect(rows).toHaveLength(1001);
  expect(JSON.stringify(rows)).not.toContain("王女士");
  expect(rows[0]).toMatchObject({ week: "2026-11-16", answers: { mark: 5 }, pathwayId: "doubleEyelid" });
});
