import type { Instant } from "@shared/calendar/instant";
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

const written = (_id: string, plan: ExperimentPlan, by: StaffReference, at: Instant): ExperimentRecord => ({
  _id,
  plan,
  state: "draft",
  revision: 1,
  by,
  at,
  tally: emptyTally(plan),
  order: newestFirst(at, _id),
});

/** The plan as it stands after the change; a plan that was approved has to be approved again. */
async function changed(
  experimentId: string,
  revision: number,
  change: Pick<ExperimentRecord, "plan" | "by" | "at">,
): Promise<ExperimentRecord> {
  const { approved, ...before } = await anyExperiment(experimentId);
  if (before.state !== "draft" && before.state !== "approved")
    throw refuse("conflict", { field: "experimentId", reason: "notDraft" });
  const tally = emptyTally(change.plan);
  const fits = before.revision === revision;
  if (!fits || !(await replacePlan(before, { ...change, tally }))) throw changedMeanwhile();
  return { ...before, ...change, tally, state: "draft", revision: revision + 1 };
}

/** Writes a plan down that has nothing wrong with it, or changes one that does not run yet. */
export const experimentSave: Handler<"experiment.save"> = async (input, { staff, now }) => {
  const { requestId, experimentId, revision } = input;
  const plan = input.plan as ExperimentPlan;
  await mustBeLawful(plan, now);
  const by = { id: staff.id, name: staff.name };
  const record =
    experimentId === undefined
      ? await storeExperiment(written(idFor("x", staff.id, requestId), plan, by, now))
      : await changed(experimentId, revision, { plan, by, at: now });
  return rowOf(record);
};
