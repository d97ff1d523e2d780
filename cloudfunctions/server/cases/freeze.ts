import type { Instant } from "@shared/calendar/instant";
import type { Complaint } from "@shared/contract/message-views";
import type { StaffReference } from "@shared/team/staff";
import type { PatientRecord } from "../store/appointment-records";
import { command } from "../store/database";
import type { CaseRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";

/** Whether a complaint keeps away what sells. */
export const isOpen = (complaint: Complaint | undefined): complaint is Complaint =>
  complaint !== undefined && complaint.closedAt === undefined;

const isSame = (one: Complaint, other: Complaint): boolean =>
  one.openedAt === other.openedAt && one.caseId === other.caseId;

/** A closed complaint stays on record when another one takes its place. */
const keep = (before: Complaint | undefined, next: Complaint) =>
  before?.closedAt !== undefined && !isSame(before, next) ? { earlierComplaints: command.push([before]) } : {};

/** Puts a complaint with the patient: while it is open nothing that sells reaches them. */
export async function putComplaint(
  transaction: Transaction,
  patient: PatientRecord,
  complaint: Complaint,
): Promise<PatientRecord> {
  const change = { complaint: command.set(complaint), ...keep(patient.complaint, complaint) };
  await transaction.update("patients", patient._id, change);
  return { ...patient, complaint };
}

/**
 * Keeps away from a patient what sells until a case is closed. A complaint that is open stays as it was made; one that had
 * no case yet gets this one.
 */
export function freezeFor(
  transaction: Transaction,
  patient: PatientRecord,
  { _id: caseId, owner }: CaseRecord,
  { by = owner, note }: { readonly by?: StaffReference | undefined; readonly note: string },
  now: Instant,
): Promise<PatientRecord> {
  const { complaint } = patient;
  if (!isOpen(complaint)) return putComplaint(transaction, patient, { openedAt: now, openedBy: by, note, caseId });
  if (complaint.caseId !== undefined) return Promise.resolve(patient);
  return putComplaint(transaction, patient, { ...complaint, caseId });
}

/** Ends the freeze that a case brought, if it did, when the case has been closed. */
export async function unfreeze(transaction: Transaction, record: CaseRecord, by: StaffReference, now: Instant) {
  const patient = await transaction.get<PatientRecord>("patients", record.patientId);
  const complaint = patient?.complaint;
  if (!patient || !isOpen(complaint) || complaint.caseId !== record._id) return;
  await putComplaint(transaction, patient, { ...complaint, closedAt: now, closedBy: { id: by.id, name: by.name } });
}

/**
 * Brings the freeze of a case back, if it had one; `false` when another complaint of the patient is open: the patient goes
 * on there.
 */
export async function freezeAgain(transaction: Transaction, { _id, patientId }: CaseRecord): Promise<boolean> {
  const patient = await transaction.get<PatientRecord>("patients", patientId);
  const complaints = [patient?.complaint, ...(patient?.earlierComplaints ?? [])];
  const known = complaints.find((one) => one?.caseId === _id);
  if (!patient || !known) return true;
  if (isOpen(patient.complaint)) return false;
  const { openedAt, openedBy, note } = known;
  await putComplaint(transaction, patient, { openedAt, openedBy, note, caseId: _id });
  return true;
}
