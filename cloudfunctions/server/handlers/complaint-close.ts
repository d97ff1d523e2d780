import { changeComplaint } from "../contact/change-complaint";
import { contactView } from "../contact/contact-view";
import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Closes a patient's complaint; one that is closed stays as it was closed first. */
export const complaintClose: Handler<"complaint.close"> = async ({ patientId }, { staff, now }) => {
  const patient = await changeComplaint(patientId, (complaint) => {
    if (!complaint) throw refuse("conflict", { field: "patientId", reason: "noComplaint" });
    if (complaint.closedAt !== undefined) return undefined;
    return { ...complaint, closedAt: now, closedBy: { id: staff.id, name: staff.name } };
  });
  return contactView(patient, staff, now);
};
