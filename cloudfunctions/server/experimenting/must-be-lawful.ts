import type { Instant } from "@shared/calendar/instant";
import { checkPlan } from "@shared/experiment/check-plan";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { refuse } from "../refusal";
import { surveysInForce } from "../store/surveys";

/** Refuses a plan with anything wrong in it, and names the place. */
export async function mustBeLawful(plan: ExperimentPlan, now: Instant): Promise<void> {
  const { subject } = plan;
  const survey = subject.kind === "survey" ? (await surveysInForce(now)).get(subject.surveyId) : undefined;
  const [wrong] = checkPlan(plan, survey);
  if (wrong) throw refuse("invalidInput", { field: `plan.${wrong.place}`, reason: wrong.reason });
}
