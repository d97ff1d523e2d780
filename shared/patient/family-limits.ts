import type { LocalDate } from "../calendar/local-date";
import { currentFamily } from "./current-family";
import type { Patient } from "./patient";
import { isMinor } from "./rights";

/** So many people may act for one patient, besides the patient. */
const mostHelpers = 5;
/** So many minors may have the same guardian here. */
const mostChildren = 6;

/** Whether nobody more can come to act for a patient. */
export const isFull = (patient: Pick<Patient, "family" | "birthDate">, today: LocalDate): boolean =>
  currentFamily(patient, today).length >= mostHelpers;

/** Why somebody cannot come to act for a patient; `undefined` when they can. */
export function mayNotJoin(
  patient: Pick<Patient, "openid" | "family" | "birthDate">,
  openid: string,
  today: LocalDate,
): "ownCode" | "alreadyFamily" | "familyFull" | undefined {
  if (patient.openid === openid) return "ownCode";
  if (currentFamily(patient, today).some((member) => member.openid === openid)) return "alreadyFamily";
  return isFull(patient, today) ? "familyFull" : undefined;
}

/** Why a child cannot be added by this guardian; `undefined` when it can. */
export function mayNotAddChild(
  birthDate: LocalDate,
  children: number,
  today: LocalDate,
): "minorOnly" | "tooManyChildren" | undefined {
  if (!isMinor(birthDate, today)) return "minorOnly";
  return children >= mostChildren ? "tooManyChildren" : undefined;
}
