import type { Instant } from "@shared/calendar/instant";
import { checkPlan } from "@shared/experiment/check-plan";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { refuse } from "../refusal";
import type { ExperimentRecord } from "../store/survey-records";
import { surveysInForce } from "../store/surveys";

/** Refuses a plan with anything wrong in it, and names the place; tells which version of a survey it was checked against. */
export async function mustBeLawful(
  plan: ExperimentPlan,
  now: Instant,
): Promise<Pick<ExperimentRecord, "surveyVersion">> {
  const { subject } = plan;
  const survey = subject.kind === "survey" ? (await surveysInForce(now)).get(subject.surveyId) : undefined;
  const [wrong] = checkPlan(plan, survey);
  if (wrong) throw refuse("invalidInput", { field: `plan.${wrong.place}`, reason: wrong.reason });
  return survey === undefined ? {} : { surveyVersion: survey.version };
}

/** Refuses also a plan whose survey has another version by now: nobody looked at the order of that one's questions. */
export async function mustStillBeLawful(experiment: ExperimentRecord, now: Instant): Promise<void> {
  const { surveyVersion } = await mustBeLawful(experiment.plan, now);
  if (surveyVersion !== experiment.surveyVersion)
    throw refuse("conflict", { field: "experimentId", reason: "surveyChanged" });
}
