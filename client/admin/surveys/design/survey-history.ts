import type { Survey } from "@shared/survey/survey";

/** A survey while it is changed, with the states before it. */
export interface SurveyHistory {
  readonly past: readonly Survey[];
  readonly future: readonly Survey[];
  /** What was changed last and when, so that typing one text is one step. */
  readonly last?: { readonly what: string; readonly at: number };
}

export const noHistory: SurveyHistory = { past: [], future: [] };

const mostSteps = 100;
/** Milliseconds within which changes of the same thing count as one. */
const together = 1500;

/** One more step; `before` is the survey as it was. */
export function noteStep(history: SurveyHistory, before: Survey, what: string, at: number): SurveyHistory {
  const { past, last } = history;
  const same = last !== undefined && last.what === what && at - last.at < together;
  return { past: same ? past : [...past, before].slice(-mostSteps), future: [], last: { what, at } };
}

/** Back by one step: the survey then, and the history from there; nothing when there is no step left. */
export function stepBack({ past, future }: SurveyHistory, now: Survey) {
  const survey = past.at(-1);
  return survey && { survey, history: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** Forward again by one step that was taken back. */
export function stepForward({ past, future }: SurveyHistory, now: Survey) {
  const [survey, ...rest] = future;
  return survey && { survey, history: { past: [...past, now], future: rest } };
}
