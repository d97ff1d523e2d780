import * as v from "valibot";
import { endpoint, staff } from "./endpoint";
import type { ExperimentDetail, ExperimentExit, ExperimentRow } from "./experiment-views";
import { cursor, id, pageSize, pathwayId, text } from "./fields";
import { inBoth, surveyId } from "./survey-fields";

const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/));
const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const variant = v.variant("kind", [
  v.strictObject({ kind: v.literal("wording"), what: inBoth(40), hint: inBoth(40) }),
  v.strictObject({ kind: v.literal("sendHour"), hour: whole(8, 20) }),
  v.strictObject({ kind: v.literal("order"), questions: v.pipe(v.array(surveyId), v.maxLength(40)) }),
  v.strictObject({ kind: v.literal("holdOut") }),
]);

const subject = v.variant("kind", [
  v.strictObject({
    kind: v.literal("message"),
    message: v.picklist(["visit:d3", "visit:d1", "checkIn:missed", "card:unread", "planVisit:book", "survey:invite"]),
  }),
  v.strictObject({ kind: v.literal("survey"), surveyId }),
]);

const plan = v.strictObject({
  title: text(40),
  question: text(200),
  subject,
  arms: v.pipe(
    v.array(v.strictObject({ id: surveyId, title: text(20), variant: v.optional(variant) })),
    v.minLength(2),
    v.maxLength(4),
  ),
  metric: v.picklist(["checkedIn", "visitKept", "visitBooked", "surveyAnswered", "cardConfirmed"]),
  windowDays: whole(1, 60),
  pathwayId: v.nullable(pathwayId),
  percent: whole(1, 100),
  baseline: part,
  leastEffect: part,
});

/** Experiments: what is tried, who released it, and what was found. */
export const experimentEndpoints = {
  "experiment.list": endpoint<{ now: number; rows: readonly ExperimentRow[]; cursor?: string }>()(
    staff("readExperiment"),
    v.strictObject({ cursor: v.optional(cursor), limit: v.optional(pageSize, 20) }),
  ),
  "experiment.show": endpoint<ExperimentDetail>()(staff("readExperiment"), v.strictObject({ experimentId: id })),
  /** How many people a week such an experiment would concern at present: the mean of the last four full weeks. */
  "experiment.reach": endpoint<{ perWeek: number }>()(
    staff("runExperiment"),
    v.strictObject({ subject, pathwayId: v.nullable(pathwayId) }),
  ),
  /** Writes a plan down, or changes one that nobody has approved. */
  "experiment.save": endpoint<ExperimentRow>()(
    staff("runExperiment"),
    v.strictObject({ requestId, experimentId: v.optional(id), revision, plan }),
  ),
  /** A second person reads the plan and lets it run; never the one who wrote it. */
  "experiment.approve": endpoint<ExperimentRow>()(
    staff("approveExperiment"),
    v.strictObject({ experimentId: id, revision }),
  ),
  "experiment.start": endpoint<ExperimentRow>()(staff("runExperiment"), v.strictObject({ experimentId: id, revision })),
  /** Nobody new joins, and everybody gets what the product does; what was found stays. */
  "experiment.stop": endpoint<ExperimentRow>()(
    staff("runExperiment"),
    v.strictObject({ experimentId: id, reason: text(200) }),
  ),
  /** Those who left before the end; not those who left because it stopped. */
  "experiment.exits": endpoint<{ rows: readonly ExperimentExit[]; cursor?: string }>()(
    staff("readExperiment"),
    v.strictObject({ experimentId: id, cursor: v.optional(cursor), limit: v.optional(pageSize, 30) }),
  ),
  /** Takes one patient out of an experiment, or leaves them out from the start, e.g. because they ask for it. */
  "experiment.evict": endpoint<{ left: boolean }>()(
    staff("runExperiment"),
    v.strictObject({ experimentId: id, patientId: id, reason: text(200) }),
  ),
};
