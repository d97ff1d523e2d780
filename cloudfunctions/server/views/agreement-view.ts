import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { AgreementView } from "@shared/contract/message-views";
import { currentFamily } from "@shared/patient/current-family";
import { smsOffered } from "../messages/send-sms";
import type { PatientRecord } from "../store/appointment-records";

/** Who can be the contact of a patient: the patient and the family as it is today. */
export const contactsOf = (patient: PatientRecord, now: Instant): AgreementView["contacts"] => [
  { id: "self", name: patient.name, relation: "self" },
  ...currentFamily(patient, clinicDateAt(now)).map(({ id, name, relation }) => ({ id, name, relation })),
];

/** The agreement on contact of one patient, and what it can be changed to. */
export const agreementView = (patient: PatientRecord, now: Instant): AgreementView => ({
  patientId: patient._id,
  patientName: patient.name,
  ...(patient.agreement === undefined ? {} : { agreement: patient.agreement }),
  contacts: contactsOf(patient, now),
  smsOffered: smsOffered(),
});
