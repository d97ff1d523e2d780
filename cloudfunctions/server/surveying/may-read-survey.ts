import type { Survey } from "@shared/survey/survey";
import { may } from "@shared/team/permission";
import type { StaffMember } from "@shared/team/staff";
import { refuse } from "../refusal";

/** What was answered about mood is for doctors and nurses alone. */
export const mayReadSurvey = ({ clinical }: Pick<Survey, "clinical">, { roles }: StaffMember): boolean =>
  clinical !== true || may(roles, "readMood");

export function mustMayReadSurvey(survey: Pick<Survey, "clinical">, staff: StaffMember): void {
  if (!mayReadSurvey(survey, staff)) throw refuse("forbidden", { reason: "careTeamOnly" });
}
