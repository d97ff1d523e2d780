import type { Complaint } from "@shared/contract/message-views";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { command } from "../store/database";
import { inTransaction } from "../store/transaction";

/** What a complaint becomes; `undefined` leaves it as it is. */
export type ComplaintRule = (complaint: Complaint | undefined) => Complaint | undefined;

/** A closed complaint stays on record when a new one takes its place. */
const keep = (before: Complaint | undefined, next: Complaint) =>
  before?.closedAt !== undefined && before.openedAt !== next.openedAt
    ? { earlierComplaints: command.push([before]) }
    : {};

/** Changes a patient's complaint by a rule that sees the one on record; answers the patient as it then is. */
export const changeComplaint = (patientId: string, rule: ComplaintRule): Promise<PatientRecord> =>
  inTransaction(async (transaction) => {
    const patient = await transaction.get<PatientRecord>("patients", patientId);
    if (!patient) throw refuse("notFound", { field: "patientId" });
    const complaint = rule(patient.complaint);
    if (!complaint) return patient;
    const change = { complaint: command.set(complaint), ...keep(patient.complaint, complaint) };
    await transaction.update("patients", patientId, change);
    return { ...patient, complaint };
  });
