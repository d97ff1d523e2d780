import { clinicDateAt } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { type CheckInForm, checkInForm } from "@shared/check-in/check-in-form";
import type { CareToday } from "@shared/contract/patient-views";
import { phoneNow } from "@/platform/clock";

/** The questions of today. From a kept copy, without a network, the day is counted by the phone's clock. */
export function formNow(care: CareToday, kept: boolean): CheckInForm {
  if (!kept) return care.form;
  return checkInForm(care.triage, daysBetween(care.episode.procedureDate, clinicDateAt(phoneNow())));
}
