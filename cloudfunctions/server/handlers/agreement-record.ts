import { contactView } from "../contact/contact-view";
import { writeAgreement } from "../contact/write-agreement";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";

/** The team writes down what a patient said about contact, with who wrote it. */
export const agreementRecord: Handler<"agreement.record"> = async ({ patientId, ...terms }, { staff, now }) => {
  const patient = await storedPatient(patientId);
  const by = { staff: { id: staff.id, name: staff.name } };
  return contactView(await writeAgreement(patient, terms, by, now), staff, now);
};
