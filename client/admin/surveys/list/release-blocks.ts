import type { LocalDate } from "@shared/calendar/local-date";
import type { SessionView } from "@shared/contract/staff-views";
import type { SurveyRow } from "@shared/contract/survey-views";
import { checkSurvey } from "@shared/survey/check-survey";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import type { Permission } from "@shared/team/permission";

/** Why a survey cannot be released now. */
export type ReleaseBlock =
  | { readonly kind: "role" | "doctor" | "crisis" | "licence" | "unsaved" }
  | { readonly kind: "problems"; readonly count: number };

interface Who {
  readonly staff: SessionView["staff"];
  mayDo(permission: Permission): boolean;
}

/** Whether the clinic's licence has run out on this day. */
export const licenceOver = ({ licence }: Survey, today: LocalDate): boolean =>
  licence.kind === "licensed" && licence.validUntil < today;

/** Everything that stands against releasing it, as far as the console can tell; the server looks again. */
export function releaseBlocks(
  { survey }: SurveyRow,
  { crisis }: SurveyProgramme,
  { staff, mayDo }: Who,
  today: LocalDate,
): readonly ReleaseBlock[] {
  const blocks: ReleaseBlock[] = [];
  if (!mayDo("releaseSurvey")) blocks.push({ kind: "role" });
  else if ((survey.clinical || isMoodSurvey(survey)) && !staff.roles.includes("doctor"))
    blocks.push({ kind: "doctor" });
  if (isMoodSurvey(survey) && !crisis) blocks.push({ kind: "crisis" });
  if (licenceOver(survey, today)) blocks.push({ kind: "licence" });
  const { length: count } = checkSurvey(survey);
  if (count > 0) blocks.push({ kind: "problems", count });
  return blocks;
}
