import type { Instant } from "@shared/calendar/instant";
import { command } from "./database";
import type { SurveyRunRecord } from "./survey-records";
import { table } from "./table";

const runs = table<SurveyRunRecord>("surveyRuns");

/** Has a walk over the people of a rule begun, or begun again. */
export async function beginRun(run: SurveyRunRecord & { readonly lookAt: Instant }): Promise<void> {
  if (await runs.insert(run)) return;
  await runs.update({ _id: run._id }, { lookAt: run.lookAt, cursor: command.remove() });
}

export const dueRuns = (now: Instant): Promise<readonly SurveyRunRecord[]> =>
  runs.find({ lookAt: command.lte(now) }, { sort: { lookAt: "asc" }, limit: 20 });

/** The next page begins after `cursor`; without one the walk is over. */
export const moveRun = ({ _id }: SurveyRunRecord, cursor: string | undefined, lookAt: Instant): Promise<boolean> =>
  runs.update({ _id }, cursor === undefined ? { lookAt: command.remove() } : { cursor, lookAt });
