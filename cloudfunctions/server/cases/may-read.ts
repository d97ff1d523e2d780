import type { Instant } from "@shared/calendar/instant";
import type { CaseKind } from "@shared/case/case";
import { isAboutMood } from "@shared/case/may-own";
import { standingOf } from "@shared/patient/rights";
import type { PatientRecord } from "../store/appointment-records";

/**
 * Whether a WeChat user may read a case of this patient: with the right to read the record; what is about somebody's mood
 * is for the patient and a guardian alone.
 */
export function mayRead(patient: PatientRecord, openid: string, kind: CaseKind, now: Instant): boolean {
  const standing = standingOf(patient, openid, now);
  if (!standing?.rights.includes("read")) return false;
  return standing.relation !== "relative" || !isAboutMood(kind);
}
