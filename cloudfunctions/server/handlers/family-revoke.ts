import { clinicDateAt } from "@shared/calendar/instant";
import { mayNotRevoke } from "@shared/patient/revoke-tie";
import { isMinor, standingOf } from "@shared/patient/rights";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { patientsOf, peopleOf } from "../store/patients";
import type { PatientRecord } from "../store/records";
import { inTransaction, type Transaction } from "../store/transaction";
import { familyView } from "../views/family-view";

async function revoke(
  transaction: Transaction,
  { patientId, helperId }: Parameters<Handler<"family.revoke">>[0],
  { openid, now }: PersonContext,
): Promise<void> {
  const patient = await transaction.get<PatientRecord>("patients", patientId);
  if (!patient?.people.includes(openid)) throw refuse("notFound", { field: "patientId" });
  const tie = patient.family.find(({ id }) => id === helperId);
  if (!tie) return;
  const standing = standingOf(patient, openid, now);
  const minor = isMinor(patient.birthDate, clinicDateAt(now));
  const against = mayNotRevoke(patient, tie, { openid, standing, minor });
  if (against === "lastGuardian") throw refuse("conflict", { field: "helperId", reason: against });
  if (against) throw refuse("forbidden", { field: "helperId", reason: against });
  const family = patient.family.filter(({ id }) => id !== helperId);
  await transaction.update("patients", patientId, { family, people: peopleOf({ ...patient, family }) });
}

/** Ends a tie at once: by the patient or the guardian, or by the relative who no longer wants to. */
export const familyRevoke: Handler<"family.revoke"> = async (input, context) => {
  await inTransaction((transaction) => revoke(transaction, input, context));
  return familyView(await patientsOf(context.openid, context.now), context.openid, context.now);
};
