import { covers } from "@shared/survey/sheets-of-follow-up";
import type { SurveyRule } from "@shared/survey/survey-rule";
import type { AppointmentRecord } from "../store/appointment-records";
import type { CareContext } from "../store/episodes";
import type { SheetRecord } from "../store/survey-records";
import { careSheets } from "./follow-up-sheets";

/** Whether a rule as it stands now would still bring a sheet up: its days, services or follow-ups may have been changed. */
export function stillPlanned(
  rule: SurveyRule,
  sheet: SheetRecord,
  appointment: AppointmentRecord | undefined,
  care: CareContext | undefined,
): boolean {
  const { trigger } = rule;
  if ("serviceIds" in trigger)
    return trigger.serviceIds.length === 0 || trigger.serviceIds.includes(appointment?.serviceId ?? "");
  if (!care || !covers(trigger.pathwayId, { pathwayId: care.plan.pathwayId })) return false;
  if (trigger.kind !== "day" && trigger.kind !== "start") return true;
  return careSheets([rule], care, care.startedAt).some(({ _id }) => _id === sheet._id);
}
