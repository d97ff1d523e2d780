import { gestationDay } from "@shared/appointment/gestation";
import { clinicDateAt } from "@shared/calendar/instant";
import type { FamilyMember } from "@shared/patient/patient";
import type { PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { guardian } from "../people/family";
import { expectant, expectantRelative } from "../people/maternity";
import type { Person } from "./person";
import { todayInWords, type Visits, visitFlag } from "./today-in-words";

/** WeChat users of the demo who are in no follow-up and still have something to show. */
export const withoutPlan: readonly string[] = [expectant.openid, expectantRelative.openid, guardian.openid];

const ties: Readonly<Record<FamilyMember["relation"], string>> = { guardian: "监护人", relative: "家人，可代为预约" };

const weeksInWords = (days: number): string => `孕 ${Math.floor(days / 7)} 周 ${days % 7} 天`;

/** In a word what somebody is to the patients they may act for. */
function noteOf(openid: string, patients: readonly PatientRecord[], { now }: Visits): string {
  return patients
    .flatMap(({ name, dueDate, family, openid: own }) => {
      const tie = family.find((member) => member.openid === openid);
      if (tie) return [`${name}的${ties[tie.relation]}`];
      return own === openid && dueDate !== undefined ? [weeksInWords(gestationDay(dueDate, clinicDateAt(now)))] : [];
    })
    .join("，");
}

function nameOf(openid: string, patients: readonly PatientRecord[]): string | undefined {
  const own = patients.find((patient) => patient.openid === openid);
  const tie = patients.flatMap(({ family }) => family).find((member) => member.openid === openid);
  return own?.name ?? tie?.name;
}

/** Those of them who are in this demo, with what they are here for. */
export const peopleWithoutPlan = (patients: readonly PatientRecord[], visits: Visits): readonly Person[] =>
  withoutPlan.flatMap((openid): readonly Person[] => {
    const mine = patients.filter(({ people }) => people.includes(openid));
    const name = nameOf(openid, mine);
    if (name === undefined) return [];
    const own = mine.find((patient) => patient.openid === openid);
    const flag = own && visitFlag(visits, own._id);
    const today = own && todayInWords(visits, own._id);
    const note = [noteOf(openid, mine, visits), today].filter(Boolean).join(" · ");
    return [{ openid, name, kind: "patient", note, opens: "visits", ...(flag !== undefined && { flag }) }];
  });
