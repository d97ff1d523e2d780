import type { Instant } from "../calendar/instant";
import { clinicDateAt } from "../calendar/instant";
import { type LocalDate, parseLocalDate } from "../calendar/local-date";
import { dayBegins } from "../calendar/read-moment";
import type { FamilyRight, Patient, Relation } from "./patient";

/** Whole years of age on a day; a child born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: LocalDate, date: LocalDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether somebody is under 18; without a birthday nobody is taken for a minor. */
export const isMinor = (birthDate: LocalDate | undefined, date: LocalDate): boolean =>
  birthDate !== undefined && ageOn(birthDate, date) < 18;

/** The moment at which somebody born that day is eighteen, on the clinic's clock. */
export const comesOfAge = (birthDate: LocalDate): Instant => {
  const eighteen = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return dayBegins(parseLocalDate(eighteen) ?? (eighteen.replace("-02-29", "-03-01") as LocalDate));
};

/** What a WeChat user is to a patient, and what they may do. */
export interface Standing {
  readonly relation: Relation;
  readonly rights: readonly FamilyRight[];
}

/** A guardian's rights end with the eighteenth birthday; a relative's when the patient takes them back. */
export function standingOf(
  patient: Pick<Patient, "openid" | "family" | "birthDate">,
  openid: string,
  now: Instant,
): Standing | undefined {
  if (patient.openid === openid) return { relation: "self", rights: ["book", "read"] };
  const tie = patient.family.find((member) => member.openid === openid);
  if (!tie) return undefined;
  const ended = tie.relation === "guardian" && !isMinor(patient.birthDate, clinicDateAt(now));
  return ended ? undefined : { relation: tie.relation, rights: tie.rights };
}
