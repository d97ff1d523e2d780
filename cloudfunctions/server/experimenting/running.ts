import { after, type Instant, minutes } from "@shared/calendar/instant";
import { experimentsRunning } from "../store/experiments";
import type { ExperimentRecord } from "../store/survey-records";

const keptFor = minutes(1);
let kept: { readonly running: readonly ExperimentRecord[]; readonly until: Instant } | undefined;

/** The experiments that run, as an instance read them within the last minute. */
export async function runningExperiments(now: Instant): Promise<readonly ExperimentRecord[]> {
  if (kept && now < kept.until) return kept.running;
  kept = { running: await experimentsRunning(), until: after(now, keptFor) };
  return kept.running;
}

/** The next look reads again: one was started or stopped here. */
export const forgetRunning = (): void => {
  kept = undefined;
};
