import { anyExperiment, changedMeanwhile } from "../experimenting/any-experiment";
import { mustStillBeLawful } from "../experimenting/must-be-lawful";
import { rowOf } from "../experimenting/row-of";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { approvePlan } from "../store/experiments";

/** Somebody who wrote none of a plan lets it run: what patients are to read or not to get has been seen by two people. */
export const experimentApprove: Handler<"experiment.approve"> = async ({ experimentId, revision }, { staff, now }) => {
  const experiment = await anyExperiment(experimentId);
  if ([experiment.by.id, ...(experiment.earlierAuthors ?? [])].includes(staff.id))
    throw refuse("forbidden", { field: "experimentId", reason: "ownPlan" });
  if (experiment.revision !== revision) throw changedMeanwhile();
  if (experiment.state !== "draft") throw refuse("conflict", { field: "experimentId", reason: "notDraft" });
  await mustStillBeLawful(experiment, now);
  const approved = { by: { id: staff.id, name: staff.name }, at: now };
  if (!(await approvePlan(experiment, approved))) throw changedMeanwhile();
  return rowOf({ ...experiment, approved, state: "approved", revision: revision + 1 });
};
