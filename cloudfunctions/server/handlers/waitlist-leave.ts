import { standingOf } from "@shared/patient/rights";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { PatientRecord, WaitlistRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";
import { findEntry } from "../store/waitlist";
import { closeEntry } from "../waiting/close-entry";
import { heldResources } from "../waiting/held-resources";

/** What the list says of somebody who left it by themselves. */
const leftByPatient = "患者在手机上退出候补";

/** Leaves the waiting list; a place that is being kept goes to the next. Who has left already, or has booked, stays so. */
export const waitlistLeave: Handler<"waitlist.leave"> = async ({ entryId }, { openid, now }) => {
  const seen = await findEntry(entryId);
  const held = seen && (await heldResources(seen, now));
  await inTransaction(async (transaction) => {
    const entry = await transaction.get<WaitlistRecord>("waitlist", entryId);
    const patient = entry && (await transaction.get<PatientRecord>("patients", entry.patientId));
    const allowed = patient && standingOf(patient, openid, now)?.rights.includes("book");
    if (!entry || !allowed) throw refuse("notFound", { field: "entryId" });
    if (entry.state === "closed" || entry.state === "booked") return;
    await closeEntry(transaction, entry, held, leftByPatient, now);
  });
  return {};
};
