import { contentHash } from "../../cloudfunctions/server/content-hash";
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
  /** Days before now at which it was issued; it ended just now. */
  readonly ago?: number;
}

/** Sheets that were answered a while ago and wait to be counted. */
function answered(cloud: Cloud, sheets: readonly Answered[], prefix = "s"): void {
  const now = cloud.clock.now();
  cloud.database.insertMany(
    "sheets",
    sheets.map(({ mark, doctor = "doctor-zhou", ago = 0 }, place) => {
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
        issuedAt: at - ago * 86_400_000,
        shownAt: at,
        answeredAt: at,
        endedAt: at,
        answers: { mark, words: `话${place}` },
        scores: [{ id: "content", value: mark, band: mark <= 2 ? "low" : "high" }],
        answeredOrder: order,
        exportOrder: `2026-11-16:${contentHash([_id]).slice(0, 16)}`,
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

const some = (count: number, mark: number, doctor?: string, ago = 0): Answered[] =>
  Array.from({ length: count }, () => ({ mark, ago, ...(doctor === undefined ? {} : { doctor }) }));

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

test("the few answers of a part wait, and count nowhere until there are enough of them", async () => {
  answered(clinic.cloud, [...some(20, 5, "doctor-zhou"), ...some(3, 1, "doctor-shen"), ...some(9, 4, "doctor-li")]);
  await countedAll();
  const { parts, leastShown } = await show("doctor");
  expect(leastShown).toBe(5);
  const shown = (some: typeof parts) => Object.fromEntries(some.map(({ key, answered: count }) => [key, count]));
  expect(shown(parts)).toEqual({ "doctor-zhou": 20, "doctor-li": 9 });
  expect((await show()).parts[0]).toMatchObject({ answered: 29 });
  answered(clinic.cloud, some(2, 1, "doctor-shen"), "t");
  await survey.later(0.1);
  await countedAll();
  expect(shown((await show("doctor")).parts)).toEqual({ "doctor-zhou": 20, "doctor-li": 9, "doctor-shen": 5 });
  expect((await show()).parts[0]).toMatchObject({ answered: 34 });
});

test("nothing taken off anything tells what one person answered, whatever weeks and whenever", async () => {
  const look = async (from: string, to: string) => {
    const input = { surveyId: "marks", version: 1, from, to, slice: "all" } as const;
    const { parts, ...view } = await survey.lead().get("result.show", input);
    return { count: parts[0]?.answered ?? 0, from: view.from, to: view.to };
  };
  answered(clinic.cloud, [...some(2, 4, undefined, 14), ...some(5, 5, undefined, 7), ...some(1, 1)]);
  await countedAll();
  expect(await look("2026-11-09", "2026-11-15")).toEqual({ count: 7, from: "2026-11-02", to: "2026-11-15" });
  expect(await look("2026-11-09", "2026-11-30")).toEqual({ count: 7, from: "2026-11-02", to: "2026-11-15" });
  expect(await look("2026-11-16", "2026-11-30")).toMatchObject({ count: 0 });
  answered(clinic.cloud, some(3, 2), "t");
  await survey.later(0.1);
  await countedAll();
  expect(await look("2026-11-01", "2026-11-30")).toMatchObject({ count: 7 });
  answered(clinic.cloud, some(1, 2), "u");
  await survey.later(0.1);
  await countedAll();
  expect(await look("2026-11-01", "2026-11-30")).toMatchObject({ count: 12 });
  expect(await look("2026-11-16", "2026-11-30")).toMatchObject({ count: 5, from: "2026-11-16" });
});

test("what waited four weeks for more with the same parts counts in the whole alone", async () => {
  answered(clinic.cloud, [...some(3, 1, "doctor-shen", 35), ...some(2, 1, "doctor-li", 35), ...some(5, 5)]);
  await countedAll();
  const input = { surveyId: "marks", version: 1, from: "2026-10-01", to: "2026-11-30" } as const;
  const whole = await survey.lead().get("result.show", { ...input, slice: "all" });
  expect(whole.parts[0]).toMatchObject({ answered: 10 });
  const { parts } = await survey.lead().get("result.show", { ...input, slice: "doctor" });
  expect(parts).toMatchObject([{ key: "doctor-zhou", answered: 5 }]);
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
  const words = rows.map((row) => String((row as { answers: { words: string } }).answers.words));
  expect(new Set(words).size).toBe(1001);
  expect(words).not.toEqual([...words].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))));
});

test("nothing of an export leads to a sheet: no number, no cursor, no order, no day", async () => {
  answered(clinic.cloud, some(8, 5));
  const version = { surveyId: "marks", version: 1 } as const;
  const day = { ...version, from: "2026-11-17", to: "2026-11-17" } as const;
  const page = await survey.lead().get("result.rows", { ...day, limit: 3 });
  expect(page.rows).toHaveLength(3);
  for (const row of page.rows) expect(Object.keys(row).sort()).toEqual(["answers", "pathwayId", "scores", "week"]);
  const cursor = Buffer.from(page.cursor ?? "", "base64url").toString();
  expect(cursor).toMatch(/^2026-11-16:[0-9a-f]{16}$/);
  const sheetIds = survey.sheets({}).map(({ _id }) => String(_id));
  expect(sheetIds.some((id) => JSON.stringify(page).includes(id) || cursor.includes(id))).toBe(false);
  const texts = await survey.lead().get("result.texts", version);
  expect(texts.rows.some(({ rowId }) => JSON.stringify(page).includes(rowId))).toBe(false);
});
