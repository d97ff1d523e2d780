import { checkDraft } from "@shared/survey/check-survey";
import { type Survey, surveyKey } from "@shared/survey/survey";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { SurveyRecord } from "../store/survey-records";
import { findSurvey, saveDraft } from "../store/surveys";
import { isBuiltIn, surveyRow } from "../views/survey-row";

/** What cannot even be shown in a preview; everything else a draft may still have wrong, and the release looks for it. */
const beyondDraft = new Set(["cycle", "laterQuestion", "repeated"]);

function mustBeDrawable(survey: Survey): void {
  const wrong = checkDraft(survey).find(({ reason }) => beyondDraft.has(reason));
  if (wrong) throw refuse("invalidInput", { field: `survey.${wrong.place}`, reason: wrong.reason });
}

function mustBeChangeable(before: SurveyRecord | undefined, revision: number): void {
  if (before && before.state !== "draft") throw refuse("conflict", { field: "survey.version", reason: "released" });
  if ((before?.revision ?? 0) !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
}

/**
 * Saves a draft, which may still be unfinished; a way through it that goes in a circle is refused with its place. What comes
 * with the product and what was released stays as it is: a copy or the next version is changed instead.
 */
export const surveySave: Handler<"survey.save"> = async ({ revision, survey }, { staff }) => {
  if (isBuiltIn(survey.id)) throw refuse("conflict", { field: "survey.id", reason: "builtIn" });
  mustBeDrawable(survey);
  const before = await findSurvey(surveyKey(survey));
  const hash = contentHash(survey);
  if (before?.state === "draft" && before.contentHash === hash) return surveyRow(before);
  mustBeChangeable(before, revision);
  const saved = await saveDraft(survey, revision, hash, { id: staff.id, name: staff.name });
  if (!saved) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return surveyRow(saved);
};
