import type { Survey } from "@shared/survey/survey";
import { refuse } from "../refusal";
import type { SheetRecord } from "../store/survey-records";
import { consentFor } from "./consent-for";

/**
 * Refuses answers that the person has not agreed to be asked for; without a follow-up nobody could agree. One read where
 * there is something to agree to.
 */
export async function mustBeAgreedTo(survey: Survey, sheet: SheetRecord): Promise<void> {
  const nowhere = survey.consent !== undefined && sheet.episodeId === undefined;
  if (nowhere || (await consentFor(sheet, survey)))
    throw refuse("forbidden", { field: "sheetId", reason: "noConsent" });
}
