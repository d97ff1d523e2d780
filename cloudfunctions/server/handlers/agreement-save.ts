import { writeAgreement } from "../contact/write-agreement";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import type { PatientRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { agreementView } from "../views/agreement-view";

type Terms = Parameters<typeof writeAgreement>[1];

/** Somebody who booked before their follow-up began has two documents: what is agreed for one holds for the person. */
const alsoOwn = (people: readonly PatientRecord[], patient: PatientRecord, openid: string): readonly PatientRecord[] =>
  patient.openid === openid ? people.filter((one) => one.openid === openid && one._id !== patient._id) : [];

/** A contact of one document may be unknown to the other. */
const ownTerms = (terms: Terms, { family }: PatientRecord): Terms =>
  family.some(({ id }) => id === terms.contact) ? terms : { ...terms, contact: "self" };

/** The patient or the guardian agrees with the clinic on how to stay in touch. */
export const agreementSave: Handler<"agreement.save"> = async ({ patientId, ...terms }, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const { patient } = actingFor(people, { openid, now }, patientId, "read");
  const saved = await writeAgreement(patient, terms, { openid }, now);
  for (const other of alsoOwn(people, patient, openid))
    await writeAgreement(other, ownTerms(terms, other), { openid }, now);
  return agreementView(saved, now);
};
