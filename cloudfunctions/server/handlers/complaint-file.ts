import { idFor } from "../booking/request-id";
import { complainIn } from "../cases/complain";
import { ownerOf } from "../cases/owner-of";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { patientsOf } from "../store/patients";
import { inTransaction } from "../store/transaction";
import { myCase } from "../views/my-case";

/** Takes in what a patient is not content with; a further one while one is open is added to it. */
export const complaintFile: Handler<"complaint.file"> = async ({ requestId, patientId, text }, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const { patient } = actingFor(people, { openid, now }, patientId, "read");
  const owner = await ownerOf("complaint", { episodeId: patient.episodeId });
  const complaining = { patient, text, caseId: idFor("c", openid, requestId), owner, requestId };
  const { record } = await inTransaction((transaction) => complainIn(transaction, complaining, now));
  return { case: myCase(record) };
};
