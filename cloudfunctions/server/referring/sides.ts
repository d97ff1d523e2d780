import { type KnownPatient, ownOf, type Side } from "@shared/referral/guard-of";
import type { PatientRecord } from "../store/appointment-records";
import { sensitiveAmong } from "../store/episodes";
import { patientsOfPeople } from "../store/patients";
import { staffAmong } from "../store/staff";

/** Somebody in a referral: a WeChat user, or a patient the desk knows without WeChat. */
export type Somebody = { readonly openid: string } | { readonly patient: PatientRecord };

const known = ({ _id: id, ...patient }: PatientRecord): KnownPatient => ({ id, ...patient });

const openidOf = (somebody: Somebody | undefined): readonly string[] =>
  somebody && "openid" in somebody ? [somebody.openid] : [];

/** Everybody somebody acts for, or did before a right ended. */
const patientsOf = (somebody: Somebody, found: readonly PatientRecord[]): readonly PatientRecord[] =>
  "patient" in somebody ? [somebody.patient] : found.filter(({ people }) => people.includes(somebody.openid));

/** What is known of both sides of a referral, in two rounds of reading; of a clinic's own code only the friend's. */
export async function sidesOf<T extends readonly (Somebody | undefined)[]>(
  ...somebodies: T
): Promise<{ readonly [K in keyof T]: Side | Extract<T[K], undefined> }> {
  const openids = somebodies.flatMap(openidOf);
  const [found, staff] = await Promise.all([patientsOfPeople(openids), staffAmong(openids)]);
  const written = somebodies.flatMap((somebody) => (somebody && "patient" in somebody ? [somebody.patient] : []));
  const sensitive = await sensitiveAmong([...found, ...written].map(({ _id }) => _id));
  const side = (somebody: Somebody | undefined): Side | undefined => {
    if (!somebody) return undefined;
    const patients = patientsOf(somebody, found);
    const openid = "openid" in somebody ? somebody.openid : somebody.patient.openid;
    const own = ownOf({ ...(openid === undefined ? {} : { openid }), patients: patients.map(known) });
    return {
      ...(openid === undefined ? {} : { openid }),
      patients: patients.map(known),
      staff: openid !== undefined && staff.has(openid),
      sensitive: own.some(({ id }) => sensitive.has(id)),
    };
  };
  return somebodies.map(side) as { readonly [K in keyof T]: Side | Extract<T[K], undefined> };
}
