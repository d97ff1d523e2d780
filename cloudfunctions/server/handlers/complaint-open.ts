import { randomBytes } from "node:crypto";
import { complainIn } from "../cases/complain";
import { ownerOf } from "../cases/owner-of";
import { contactView } from "../contact/contact-view";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";
import { inTransaction } from "../store/transaction";

/**
 * Notes a complaint that was told to the team: somebody has to settle it by its deadline, and from now on nothing that
 * sells reaches the patient. A further one is added to the one that is open; the same one again changes nothing.
 */
export const complaintOpen: Handler<"complaint.open"> = async ({ patientId, note }, { staff, now }) => {
  const patient = await storedPatient(patientId);
  const complaining = {
    patient,
    text: note,
    caseId: `c${randomBytes(12).toString("hex")}`,
    owner: await ownerOf("complaint", { episodeId: patient.episodeId }),
    by: { id: staff.id, name: staff.name },
  };
  const complained = await inTransaction((transaction) => complainIn(transaction, complaining, now));
  return contactView(complained.patient, staff, now);
};
