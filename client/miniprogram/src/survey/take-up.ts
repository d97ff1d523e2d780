import type { Instant } from "@shared/calendar/instant";
import { keepVisible } from "@shared/survey/keep-visible";
import type { SheetDraft } from "@shared/survey/sheet";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { giveAnswer } from "./give-answer";
import type { ReadSheet } from "./read-sheet";
import type { SurveyDraft } from "./survey-draft";

/** What to go on with, and whether to tell the person that another phone was at it. */
export interface TakenUp {
  readonly draft: SurveyDraft;
  readonly told?: "merged";
}

const isSame = (one: SurveyAnswers, other: SurveyAnswers, ids = Object.keys({ ...one, ...other })): boolean =>
  ids.every((id) => JSON.stringify(one[id]) === JSON.stringify(other[id]));

/**
 * Theirs, with what was answered here and has not arrived: each question by itself, and where both answered it, by the later
 * of the time here and the time at which the clinic got theirs.
 */
function merge(ours: SurveyDraft, theirs: SheetDraft, later: (at: Instant) => boolean): SurveyDraft {
  const unsent = Object.entries(ours.unsent).filter(([id, at]) => theirs.answers[id] === undefined || later(at));
  const answers = unsent.reduce((all, [id]) => giveAnswer(all, id, ours.answers[id]), theirs.answers);
  const { at: _, reviewing: __, ...rest } = ours;
  const place = Object.values(ours.unsent).some(later)
    ? ours
    : { ...rest, ...(theirs.at === undefined ? {} : { at: theirs.at }) };
  return { ...place, answers, unsent: Object.fromEntries(unsent) };
}

/**
 * Goes on with what lies on this phone. What the clinic keeps is only looked at when it is newer than what this phone knows
 * of, and not this phone's own; then nothing of either is lost.
 */
export function takeUp({ survey, draft: theirs, revision, now, readAt = now }: ReadSheet, ours: SurveyDraft): TakenUp {
  if (ours.revision >= revision) return { draft: ours };
  const known = { ...ours, revision };
  if (theirs === undefined || theirs.draftId === ours.draftId) return { draft: known };
  const shown = keepVisible(survey, ours.answers);
  if (isSame(shown, theirs.answers)) return { draft: known };
  const draft = merge(known, theirs, (at) => at + now - readAt > theirs.savedAt);
  const untold =
    isSame(keepVisible(survey, draft.answers), shown) &&
    isSame(theirs.answers, draft.answers, Object.keys(theirs.answers));
  return untold ? { draft } : { draft, told: "merged" };
}
