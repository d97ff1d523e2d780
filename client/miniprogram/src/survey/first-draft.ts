import type { ReadSheet } from "./read-sheet";
import type { SurveyDraft } from "./survey-draft";

/** What a phone begins with that has nothing of its own: what the clinic keeps of another, or nothing yet. */
export const firstDraft = ({ sheet, survey, draft, revision }: ReadSheet, draftId: string): SurveyDraft => ({
  sheetId: sheet.sheetId,
  version: survey.version,
  answers: draft?.answers ?? {},
  ...(draft?.at === undefined ? {} : { at: draft.at }),
  draftId,
  unsent: {},
  revision,
});
