import { refuse } from "../refusal";
import { findExperiment } from "../store/experiments";
import type { ExperimentRecord } from "../store/survey-records";

/** An experiment by its id; refuses `notFound`. */
export async function anyExperiment(experimentId: string): Promise<ExperimentRecord> {
  const experiment = await findExperiment(experimentId);
  if (!experiment) throw refuse("notFound", { field: "experimentId" });
  return experiment;
}

/** Somebody else was faster. */
export const changedMeanwhile = () => refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
