import type { Instant } from "@shared/calendar/instant";
import type { PersonView } from "@shared/contract/appointment-views";
import type { FamilyRight } from "@shared/patient/patient";
import { type Standing, standingOf } from "@shared/patient/rights";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { newPatient } from "./own-patient";

/** A patient, and what the caller is to them. */
export interface ActedFor extends Standing {
  readonly patient: PatientRecord;
}

/** The caller's own document, stored or not. */
export const ownPatient = (people: readonly PatientRecord[], openid: string, now: Instant): PatientRecord =>
  people.find((patient) => patient.openid === openid) ?? newPatient(openid, now);

/** The patient asked for, if the caller has the right; anybody else's is as good as missing. Without an id: the caller. */
export function actingFor(
  people: readonly PatientRecord[],
  { openid, now }: { readonly openid: string; readonly now: Instant },
  patientId: string | undefined,
  right: FamilyRight = "book",
): ActedFor {
  const own = ownPatient(people, openid, now);
  const patient = [own, ...people].find(({ _id }) => _id === (patientId ?? own._id));
  const standing = patient && standingOf(patient, openid, now);
  if (!patient || !standing?.rights.includes(right)) throw refuse("notFound", { field: "patientId" });
  return { patient, ...standing };
}

/** For whom the caller may book, the caller first. */
export function peopleViews(people: readonly PatientRecord[], openid: string, now: Instant): readonly PersonView[] {
  const own = ownPatient(people, openid, now);
  const others = people.filter((patient) => patient.openid !== openid);
  return [own, ...others].flatMap((patient) => {
    const standing = standingOf(patient, openid, now);
    return standing ? [{ patientId: patient._id, name: patient.name, relation: standing.relation }] : [];
  });
}
