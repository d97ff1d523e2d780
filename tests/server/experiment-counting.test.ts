import { after, days, hours, type Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { ExperimentTally } from "@shared/experiment/experiment";
import { emptyTally, settleUnit } from "@shared/experiment/settle-unit";
import { planOf } from "../support/experiment-plan";
import { morning, openClinic, type TestClinic } from "./support/open-clinic";
import { trying } from "./support/trying";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { armFor, boss, inspect, show, started } = trying(() => clinic);
const joinedAt = morning as Instant;
const plan = planOf({ windowDays: 1, baseline: 0.3, leastEffect: 0.3 });
type Running = Awaited<ReturnType<typeof started>>;

/** What somebody did: checked in (in time or not) and complained. */
interface Did {
  readonly checkedInAfter?: number;
  readonly complained?: boolean;
}

const nameOf = (place: number): string => String(place).padStart(4, "0");

/** People who joined some minutes after one another, with the records in which their outcome shows. */
function joined(experiment: Running, count: number, did: (place: number, armId: string) => Did): void {
  const units: Record<string, unknown>[] = [];
  const checkIns: Record<string, unknown>[] = [];
  const patients: Record<string, unknown>[] = [];
  for (let place = 0; place < count; place++) {
    const person = `wx-${nameOf(place)}`;
    const armId = armFor(experiment, person);
    const at = after(joinedAt, Math.floor(place / 30) * 60_000); // thirty of them in the same minute
    const _id = `${experiment.experimentId}:${person}`;
    const lookAt = after(at, days(1));
    const subjectId = `ep-${nameOf(place)}:checkIn.d2`;
    units.push({
      _id,
      experimentId: experiment.experimentId,
      person,
      patientId: `pt-${nameOf(place)}`,
      patientName: `患者${place}`,
      armId,
      joinedAt: at,
      subjectId,
      refusals: 0,
      lookAt,
      settleOrder: oldestFirst(lookAt, _id),
    });
    const { checkedInAfter, complained } = did(place, armId);
    if (checkedInAfter !== undefined)
      checkIns.push({ _id: `${subjectId}:1`, episodeTask: subjectId, at: after(at, hours(checkedInAfter)) });
    const complaint = { openedAt: after(at, hours(2)), openedBy: { id: "desk", name: "江帆" }, note: "等太久" };
    patients.push({
      _id: `pt-${nameOf(place)}`,
      name: `患者${place}`,
      people: [],
      family: [],
      upcoming: [],
      gates: [],
      since: joinedAt,
      ...(complained === true ? { complaint } : {}),
    });
  }
  const { database } = clinic.cloud;
  database.insertMany("experimentUnits", [...units].reverse());
  database.insertMany("checkIns", checkIns);
  database.insertMany("patients", patients);
}

/** What one person counting by hand would have. */
function expected(experiment: Running, count: number, did: (place: number, armId: string) => Did): ExperimentTally {
  const units = Array.from({ length: count }, (_, place) => {
    const person = `wx-${nameOf(place)}`;
    const armId = armFor(experiment, person);
    const { checkedInAfter, complained } = did(place, armId);
    const lookAt = after(after(joinedAt, Math.floor(place / 30) * 60_000), days(1));
    return {
      armId,
      success: checkedInAfter !== undefined && checkedInAfter <= 24,
      complaint: complained === true,
      optOut: false,
      left: complained === true,
      settleOrder: oldestFirst(lookAt, `${experiment.experimentId}:${person}`),
    };
  });
  return units.reduce((tally, unit) => settleUnit(tally, experiment.plan, unit), emptyTally(experiment.plan));
}

/** Every third checks in in time, every seventh too late. */
const some = (place: number): Did => {
  if (place % 3 === 0) return { checkedInAfter: 5 };
  return place % 7 === 0 ? { checkedInAfter: 30 } : {};
};
const tallyOf = ({ experimentId }: Running): unknown => inspect("experiments", { _id: experimentId })[0]?.["tally"];
const over = morning + 26 * 3_600_000;

test("people are counted in their order, batch by batch, by what is in the records at the end of their window", async () => {
  const experiment = await started(plan);
  joined(experiment, 230, some);
  await clinic.cloud.clock.advanceTo(morning + 23 * 3_600_000);
  expect(tallyOf(experiment)).toEqual(emptyTally(plan));
  await clinic.cloud.clock.advanceTo(over);
  expect(tallyOf(experiment)).toEqual(expected(experiment, 230, some));
  expect(inspect("experimentUnits", { lookAt: { $exists: true } })).toEqual([]);
  expect(inspect("experimentUnits", { "outcome.success": true })).toHaveLength(77);
});

test.each([1, 2, 3, 4, 5, 6, 8])(
  "two sweeps at once, one of them killed after %d writes, count nobody twice and lose nobody",
  async (afterWrites) => {
    const experiment = await started(plan);
    joined(experiment, 130, some);
    const due = morning + 24.5 * 3_600_000;
    await clinic.cloud.clock.advanceTo(morning + 23.9 * 3_600_000);
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites }] });
    const advanced = clinic.cloud.clock.advanceTo(due);
    await Promise.all([
      advanced,
      advanced.then(() => Promise.allSettled([clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep")])),
    ]);
    clinic.cloud.faults.clear();
    await clinic.cloud.clock.advanceTo(over);
    expect(tallyOf(experiment)).toEqual(expected(experiment, 130, some));
    expect(inspect("experimentUnits", { lookAt: { $exists: true } })).toEqual([]);
  },
);

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a stopped experiment ends although the sweep that counted its last people died after %d writes",
  async (afterWrites) => {
    const experiment = await started(plan);
    joined(experiment, 6, some);
    await boss().get("experiment.stop", { experimentId: experiment.experimentId, reason: "已经看清" });
    await clinic.cloud.clock.advanceTo(morning + 23.9 * 3_600_000);
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites }] });
    await clinic.cloud.clock.advanceTo(morning + 24 * 3_600_000 + 60_000);
    clinic.cloud.faults.clear();
    await clinic.cloud.clock.advanceTo(over);
    expect(await show(experiment.experimentId)).toMatchObject({ state: "ended" });
    expect(inspect("experimentUnits", { lookAt: { $exists: true } })).toEqual([]);
  },
);

test("an arm after which people complain stops the experiment by itself, and its people are free", async () => {
  const experiment = await started(plan);
  const did = (place: number, armId: string): Did =>
    armId === "warm" && place % 3 === 0 ? { complained: true } : { checkedInAfter: 4 };
  joined(experiment, 260, did);
  await clinic.cloud.clock.advanceTo(over);
  const row = await show(experiment.experimentId);
  expect(row).toMatchObject({
    state: "ended",
    stopped: { reason: "guardrail" },
    verdict: { kind: "harm", armId: "warm" },
  });
  expect(row.stopped).not.toHaveProperty("by");
  expect(row.findings[0]?.harm.complaint).toBeGreaterThanOrEqual(40);
  expect(inspect("experimentLayers")).toMatchObject([{ taken: [] }]);
  expect(Object.values(row.counts).reduce((sum, { settled }) => sum + settled, 0)).toBe(260);
  const left = inspect("experimentUnits", { exit: { $exists: true } }).map(({ exit }) => exit as { reason: string });
  expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(["complaint", "guardrail"]));
});

test("an appointment counts although a thousand others lie around the same days", async () => {
  const { episodeId } = await clinic.patient("wx-booked");
  const [told] = inspect("messages", { episodeId, kind: "planVisit", step: "book" });
  const [subjectId, patientId] = [String(told?.["subjectId"]), String(told?.["patientId"])];
  const date = new Date(Number(told?.["dueAt"]) + days(3) + hours(8)).toISOString().slice(0, 10);
  const appointment = (name: string, state: string) => ({ _id: name, patientId, date, state, bookedAt: joinedAt });
  const cancelled = Array.from({ length: 1000 }, (_, place) => appointment(`a-${nameOf(place)}`, "cancelled"));
  clinic.cloud.database.insertMany("appointments", [...cancelled, appointment("z-booked", "booked")]);
  const subject = { kind: "message", message: "planVisit:book" } as const;
  const experiment = await started({ ...plan, subject, metric: "visitBooked" });
  const _id = `${experiment.experimentId}:wx-booked`;
  const lookAt = after(joinedAt, days(1));
  clinic.cloud.database.insertMany("experimentUnits", [
    {
      _id,
      experimentId: experiment.experimentId,
      person: "wx-booked",
      patientId,
      patientName: "王女士",
      armId: "now",
      joinedAt: after(joinedAt, 1),
      subjectId,
      episodeId,
      refusals: 0,
      lookAt,
      settleOrder: oldestFirst(lookAt, _id),
    },
  ]);
  await clinic.cloud.clock.advanceTo(over);
  expect((await show(experiment.experimentId)).counts["now"]).toMatchObject({ settled: 1, successes: 1 });
});

test("a tick in which nobody is due costs the same whether an experiment runs or not", async () => {
  await started(plan);
  await clinic.cloud.clock.advance(60_000);
  const reads = () =>
    clinic.cloud.statistics.report().byFunction["sweep"]?.database["database.getDocument"]?.calls ?? 0;
  clinic.cloud.statistics.reset();
  await clinic.cloud.trigger("sweep");
  const withOne = reads();
  const other = await openClinic();
  other.cloud.statistics.reset();
  await other.cloud.trigger("sweep");
  const without = other.cloud.statistics.report().byFunction["sweep"]?.database["database.getDocument"]?.calls ?? 0;
  await other.close();
  expect(withOne).toBe(without);
});
