import type { Instant } from "@shared/calendar/instant";
import type { ExperimentRecord } from "../store/survey-records";
import { surveysInForce } from "../store/surveys";
import { stopExperiment } from "./stop-experiment";

/**
 * Stops an experiment about the order of a survey whose version in force is not the one it was checked against: who opens
 * the new one would be compared with nothing. Answers whether it is so.
 */
export async function stopChanged(experiment: ExperimentRecord, now: Instant): Promise<boolean> {
  const { _id, plan, state, surveyVersion } = experiment;
  if (state !== "running" || plan.subject.kind !== "survey") return false;
  const inForce = (await surveysInForce(now)).get(plan.subject.surveyId);
  if (inForce !== undefined && inForce.version === surveyVersion) return false;
  await stopExperiment(_id, { at: now, reason: "surveyChanged" });
  return true;
}
