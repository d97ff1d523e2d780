import type { LocalDate } from "../calendar/local-date";
import type { Patient } from "./patient";
import { isMinor, type Standing } from "./rights";

/** What somebody tells of a patient. */
export interface Introduction {
  readonly name: string;
  readonly birthDate?: LocalDate | undefined;
  readonly dueDate?: LocalDate | undefined;
}

/**
 * Why somebody may not tell a patient's name and dates; `undefined` when they may. Only the patient and the guardian do,
 * and nobody moves the birthday of a minor with a guardian out of childhood: the guardian's rights hang on it.
 */
export function mayNotIntroduce(
  patient: Pick<Patient, "birthDate" | "family">,
  { relation }: Pick<Standing, "relation">,
  { birthDate }: Introduction,
  today: LocalDate,
): "relativeOnly" | "minorOnly" | undefined {
  if (relation === "relative") return "relativeOnly";
  const hasGuardian = patient.family.some((member) => member.relation === "guardian");
  const guarded = hasGuardian && isMinor(patient.birthDate, today);
  return guarded && birthDate !== undefined && !isMinor(birthDate, today) ? "minorOnly" : undefined;
}
