import { after, clinicDateAt } from "@shared/calendar/instant";
import { isFull } from "@shared/patient/family-limits";
import { newBindCode } from "../bind-code";
import { familyCodeLasts, hashFamilyCode } from "../family/family-code";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import { insertFamilyCode } from "../store/family-codes";
import { insertPatient, patientsOf } from "../store/patients";

/** Makes a code with which one relative may come to book for the caller, or for a child they are guardian of. */
export const familyInvite: Handler<"family.invite"> = async ({ patientId }, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const { patient, relation } = actingFor(people, { openid, now }, patientId);
  if (relation === "relative") throw refuse("forbidden", { field: "patientId", reason: "relativeOnly" });
  if (isFull(patient, clinicDateAt(now))) throw refuse("tooMany", { reason: "familyFull" });
  if (!people.includes(patient)) await insertPatient(patient);
  const code = newBindCode();
  const expiresAt = after(now, familyCodeLasts);
  await insertFamilyCode({ _id: hashFamilyCode(code), patientId: patient._id, expiresAt });
  return { code, expiresAt };
};
