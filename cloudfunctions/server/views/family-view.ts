import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { FamilyView } from "@shared/contract/appointment-views";
import { currentFamily } from "@shared/patient/current-family";
import type { FamilyMember } from "@shared/patient/patient";
import { standingOf } from "@shared/patient/rights";
import { ownPatient } from "../patients/acting-for";
import type { PatientRecord } from "../store/appointment-records";

type Person = FamilyView["people"][number];

const helperView = ({ id, name, relation, rights, since }: FamilyMember): Person["helpers"][number] => ({
  helperId: id,
  name,
  relation,
  rights,
  since,
});

/** A patient and the guardian see who else may act; a relative sees the own tie only, so as to be able to end it. */
const mayBeSeen =
  (relation: Person["relation"], openid: string) =>
  (member: FamilyMember): boolean =>
    (member.openid === openid) === (relation === "relative");

function personView(patient: PatientRecord, openid: string, now: Instant): readonly Person[] {
  const standing = standingOf(patient, openid, now);
  if (!standing) return [];
  const helpers = currentFamily(patient, clinicDateAt(now)).filter(mayBeSeen(standing.relation, openid));
  return [
    {
      patientId: patient._id,
      name: patient.name,
      relation: standing.relation,
      ...(patient.birthDate === undefined || !standing.rights.includes("read") ? {} : { birthDate: patient.birthDate }),
      rights: standing.rights,
      helpers: helpers.map(helperView),
    },
  ];
}

/** Who may act for whom, as the caller may see it: never a WeChat id. The caller comes first, known to us or not. */
export function familyView(people: readonly PatientRecord[], openid: string, now: Instant): FamilyView {
  const own = ownPatient(people, openid, now);
  const others = people.filter((patient) => patient.openid !== openid);
  return { people: [own, ...others].flatMap((patient) => personView(patient, openid, now)) };
}
