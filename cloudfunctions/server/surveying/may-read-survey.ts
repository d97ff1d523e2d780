import { isPrivate } from "@shared/survey/is-private";
import type { Survey } from "@shared/survey/survey";
import { may } from "@shared/team/permission";
import type { StaffMember } from "@shared/team/staff";
import { refuse } from "../refusal";

/** What was answered about health and mood is for doctors and nurses alone. */
export const mayReadSurvey = (survey: Survey, { roles }: StaffMember): boolean =>
  !isPrivate(survey) || may(roles, "readMood");

export function mustMayReadSurvey(survey: Survey, staff: StaffMember): void {
  if (!mayReadSurvey(survey, staff)) throw refuse("forbidden", { reason: "careTeamOnly" });
}
