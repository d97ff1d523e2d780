import type { Instant } from "@shared/calendar/instant";
import type { StaffMember } from "@shared/team/staff";
import { checkReply } from "../cases/check-reply";
import { isOpen, putComplaint } from "../cases/freeze";
import { stepIn } from "../cases/step-in";
import { contactView } from "../contact/contact-view";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import type { CaseRecord } from "../store/survey-records";
import { inTransaction, type Transaction } from "../store/transaction";

/** Read by the patient when whoever closes it writes nothing of their own. */
const settled = "您反映的问题我们已经处理。如果还没有解决，您可以在 14 天内告诉我们，我们会继续跟进。";

/** Closes the complaint and its case as one; one that is closed stays as it was closed first. */
async function close(transaction: Transaction, patientId: string, reply: string, staff: StaffMember, now: Instant) {
  const patient = await transaction.get<PatientRecord>("patients", patientId);
  if (!patient) throw refuse("notFound", { field: "patientId" });
  const { complaint } = patient;
  if (!complaint) throw refuse("conflict", { field: "patientId", reason: "noComplaint" });
  if (!isOpen(complaint)) return patient;
  const record =
    complaint.caseId === undefined ? undefined : await transaction.get<CaseRecord>("cases", complaint.caseId);
  if (record && record.state !== "closed")
    await stepIn(transaction, record, { kind: "closed", outcome: "settled", reply }, staff, now);
  return putComplaint(transaction, patient, {
    ...complaint,
    closedAt: now,
    closedBy: { id: staff.id, name: staff.name },
  });
}

/** Closes a patient's complaint; the patient reads the answer, and marketing goes on as was agreed. */
export const complaintClose: Handler<"complaint.close"> = async ({ patientId, reply = settled }, { staff, now }) => {
  checkReply("reply", reply);
  const patient = await inTransaction((transaction) => close(transaction, patientId, reply, staff, now));
  return contactView(patient, staff, now);
};
