import { newestFirst } from "@shared/calendar/order-key";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { emptyTally } from "@shared/experiment/settle-unit";
import type { StaffReference } from "@shared/team/staff";
import { idFor } from "../booking/request-id";
import { anyExperiment, changedMeanwhile } from "../experimenting/any-experiment";
import { mustBeLawful } from "../experimenting/must-be-lawful";
import { rowOf } from "../experimenting/row-of";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { replacePlan, storeExperiment } from "../store/experiments";
import type { ExperimentRecord } from "../store/survey-records";

type Writing = Pick<ExperimentRecord, "plan" | "by" | "at" | "surveyVersion">;

const written = (_id: string, writing: Writing): ExperimentRecord => ({
  _id,
  ...writing,
  state: "draft",
  revision: 1,
  tally: emptyTally(writing.plan),
  order: newestFirst(writing.at, _id),
});

/** Who else wrote at the plan since it was last approved: what was approved had been seen by two people. */
function authorsBefore(before: ExperimentRecord, by: StaffReference): Pick<ExperimentRecord, "earlierAuthors"> {
  if (before.approved) return {};
  const others = new Set([...(before.earlierAuthors ?? []), before.by.id].filter((id) => id !== by.id));
  return others.size === 0 ? {} : { earlierAuthors: [...others] };
}

/** The plan as it stands after the change; a plan that was approved has to be approved again. */
async function changed(experimentId: string, revision: number, writing: Writing): Promise<ExperimentRecord> {
  const before = await anyExperiment(experimentId);
  if (before.state !== "draft" && before.state !== "approved")
    throw refuse("conflict", { field: "experimentId", reason: "notDraft" });
  const change = { ...writing, ...authorsBefore(before, writing.by), tally: emptyTally(writing.plan) };
  const fits = before.revision === revision;
  if (!fits || !(await replacePlan(before, change))) throw changedMeanwhile();
  return { _id: before._id, order: before.order, ...change, state: "draft", revision: revision + 1 };
}

/** Writes a plan down that has nothing wrong with it, or changes one that does not run yet. */
export const experimentSave: Handler<"experiment.save"> = async (input, { staff, now }) => {
  const { requestId, experimentId, revision } = input;
  const plan = input.plan as ExperimentPlan;
  const lawful = await mustBeLawful(plan, now);
  const writing = { plan, by: { id: staff.id, name: staff.name }, at: now, ...lawful };
  const record =
    experimentId === undefined
      ? await storeExperiment(written(idFor("x", staff.id, requestId), writing))
      : await changed(experimentId, revision, writing);
  return rowOf(record);
};
