import { type KnownPatient, ownOf, type Side } from "@shared/referral/guard-of";
import type { PatientRecord } from "../store/appointment-records";
import type { KnownDocument, KnownPeople } from "../store/known-people";

/** Somebody in a referral: a WeChat user, or a patient the desk knows without WeChat. */
export type Somebody = { readonly openid: string } | { readonly patient: PatientRecord };

const known = ({ _id: id, ...patient }: KnownDocument): KnownPatient => ({ id, ...patient });

/** Everybody somebody acts for, or did before a right ended. */
const patientsOf = (somebody: Somebody, { patients }: KnownPeople): readonly KnownDocument[] =>
  "patient" in somebody ? [somebody.patient] : patients.filter(({ people }) => people.includes(somebody.openid));

/** One side of a referral, from what is known. */
export function sideOf(somebody: Somebody, people: KnownPeople): Side {
  const patients = patientsOf(somebody, people).map(known);
  const openid = "openid" in somebody ? somebody.openid : somebody.patient.openid;
  const whose = openid === undefined ? {} : { openid };
  const sensitive = people.care.filter(({ plan }) => plan.sensitivity === "high").map(({ patientId }) => patientId);
  return {
    ...whose,
    patients,
    staff: openid !== undefined && people.members.some((member) => member.openid === openid && member.active),
    sensitive: ownOf({ ...whose, patients }).some(({ id }) => sensitive.includes(id)),
  };
}
