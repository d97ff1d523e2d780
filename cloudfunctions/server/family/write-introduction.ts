import { isOpenEntry } from "@shared/appointment/waitlist-bounds";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { Introduction } from "@shared/patient/introduce";
import type { PatientRecord } from "../store/appointment-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { entriesOf } from "../store/waitlist";

/** What keeps a copy of the patient's name and is still to come. */
interface Named {
  readonly appointmentIds: readonly string[];
  readonly entryIds: readonly string[];
}

async function namedIn(patient: PatientRecord, now: Instant): Promise<Named> {
  const today = clinicDateAt(now);
  const entries = await entriesOf([patient._id]);
  return {
    appointmentIds: patient.upcoming.map(({ appointmentId }) => appointmentId),
    entryIds: entries.filter((entry) => isOpenEntry(entry, today)).map(({ _id }) => _id),
  };
}

const told = ({ name, birthDate, dueDate }: Introduction) => ({
  name,
  ...(birthDate === undefined ? {} : { birthDate }),
  ...(dueDate === undefined ? {} : { dueDate }),
});

async function rename(transaction: Transaction, { appointmentIds, entryIds }: Named, patientName: string) {
  for (const id of appointmentIds) await transaction.update("appointments", id, { patientName });
  for (const id of entryIds) await transaction.update("waitlist", id, { patientName });
}

/** The guardian's name as the children's documents keep it. */
async function renameGuardian(transaction: Transaction, childId: string, openid: string, name: string) {
  const child = await transaction.get<PatientRecord>("patients", childId);
  const family = child?.family.map((member) => (member.openid === openid ? { ...member, name } : member));
  if (family) await transaction.update("patients", childId, { family });
}

/**
 * Writes a patient's name and dates, and the new name wherever it will be read at the desk: appointments ahead, places on
 * the waiting list, and the children whose guardian the patient is. Answers the patient as it then is.
 */
export async function writeIntroduction(
  patient: PatientRecord,
  introduction: Introduction,
  children: readonly PatientRecord[],
  now: Instant,
): Promise<PatientRecord> {
  const { name } = introduction;
  const named = patient.name === name ? { appointmentIds: [], entryIds: [] } : await namedIn(patient, now);
  return inTransaction(async (transaction) => {
    const stored = await transaction.get<PatientRecord>("patients", patient._id);
    const introduced = { ...(stored ?? patient), ...told(introduction) };
    if (stored) await transaction.update("patients", patient._id, told(introduction));
    else await transaction.insert("patients", introduced);
    await rename(transaction, named, name);
    for (const { _id } of children) await renameGuardian(transaction, _id, patient.openid ?? "", name);
    return introduced;
  });
}
