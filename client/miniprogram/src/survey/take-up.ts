import type { OpenSheet } from "@shared/contract/survey-views";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyDraft } from "./survey-draft";

/** What the form begins with, and what to tell the person when two phones were at it. */
export interface TakenUp {
  readonly draft?: SurveyDraft;
  readonly told?: "theirsIsNewer" | "oursIsNewer";
}

const isSame = (one: SurveyAnswers, other: SurveyAnswers): boolean => {
  const ids = Object.keys(one);
  const alike = ids.every((id) => JSON.stringify(one[id]) === JSON.stringify(other[id]));
  return alike && ids.length === Object.keys(other).length;
};

/** Goes on with the newer of what lies on this phone and what the clinic keeps from another. */
export function takeUp({ sheet, survey, draft, revision }: OpenSheet, ours: SurveyDraft | undefined): TakenUp {
  if (draft === undefined) return ours === undefined ? {} : { draft: { ...ours, revision } };
  const theirs: SurveyDraft = { ...draft, sheetId: sheet.sheetId, version: survey.version, revision };
  if (ours === undefined) return { draft: theirs };
  if (ours.revision === revision || isSame(ours.answers, draft.answers)) return { draft: { ...ours, revision } };
  return draft.savedAt > ours.savedAt
    ? { draft: theirs, told: "theirsIsNewer" }
    : { draft: { ...ours, revision }, told: "oursIsNewer" };
}
