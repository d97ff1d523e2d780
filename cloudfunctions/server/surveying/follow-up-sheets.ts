import type { Instant } from "@shared/calendar/instant";
import type { PlannedSheet } from "@shared/survey/planned-sheet";
import { sheetsOfFollowUp } from "@shared/survey/sheets-of-follow-up";
import type { SurveyRule } from "@shared/survey/survey-rule";
import type { CareContext } from "../store/episodes";
import { recentProgramme } from "../store/programme";
import type { SheetRecord } from "../store/survey-records";
import { newSheet } from "./new-sheet";

type Care = Pick<CareContext, "_id" | "patientId" | "patientName" | "procedureDate" | "startedAt"> & {
  readonly plan: Pick<CareContext["plan"], "pathwayId">;
};

/** A planned sheet of somebody in care. */
export const careSheet = (planned: PlannedSheet, { _id: episodeId, patientId, patientName }: Care): SheetRecord =>
  newSheet(planned, { patientId, patientName, episodeId });

/** What rules about a follow-up bring up in it from now on. */
export const careSheets = (rules: readonly SurveyRule[], care: Care, now: Instant): readonly SheetRecord[] => {
  const { _id: episodeId, procedureDate, startedAt, plan } = care;
  const about = { episodeId, pathwayId: plan.pathwayId, procedureDate, startedAt };
  return sheetsOfFollowUp(rules, about, now).map((planned) => careSheet(planned, care));
};

/** What the clinic's rules bring up in a follow-up that begins. */
export const followUpSheets = async (care: Care, now: Instant): Promise<readonly SheetRecord[]> =>
  careSheets((await recentProgramme(now)).rules, care, now);
