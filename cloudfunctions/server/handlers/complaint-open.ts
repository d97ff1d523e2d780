import { changeComplaint } from "../contact/change-complaint";
import { contactView } from "../contact/contact-view";
import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Notes a complaint: from now on nothing that sells reaches the patient. The same one again changes nothing. */
export const complaintOpen: Handler<"complaint.open"> = async ({ patientId, note }, { staff, now }) => {
  const patient = await changeComplaint(patientId, (complaint) => {
    const open = complaint !== undefined && complaint.closedAt === undefined;
    if (open && complaint.note === note) return undefined;
    if (open) throw refuse("conflict", { field: "patientId", reason: "complaintOpen" });
    return { openedAt: now, openedBy: { id: staff.id, name: staff.name }, note };
  });
  return contactView(patient, staff, now);
};
