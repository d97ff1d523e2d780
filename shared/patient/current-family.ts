import type { LocalDate } from "../calendar/local-date";
import type { FamilyMember, Patient } from "./patient";
import { isMinor } from "./rights";

/** Who may act for a patient today, besides the patient; a guardian's tie ends with the eighteenth birthday. */
export const currentFamily = (
  { family, birthDate }: Pick<Patient, "family" | "birthDate">,
  today: LocalDate,
): readonly FamilyMember[] => family.filter(({ relation }) => relation !== "guardian" || isMinor(birthDate, today));
