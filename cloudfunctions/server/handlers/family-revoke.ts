import { clinicDateAt } from "@shared/calendar/instant";
import type { FamilyMember } from "@shared/patient/patient";
import { mayNotRevoke } from "@shared/patient/revoke-tie";
import { isMinor, standingOf } from "@shared/patient/rights";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { unbindEpisodes } from "../store/episodes";
import { patientsOf, peopleOf } from "../store/patients";
import { inTransaction, type Transaction } from "../store/transaction";
import { familyView } from "../views/family-view";

async function revoke(
  transaction: Transaction,
  { patientId, helperId }: Parameters<Handler<"family.revoke">>[0],
  { openid, now }: PersonContext,
): Promise<FamilyMember | undefined> {
  const patient = await transaction.get<PatientRecord>("patients", patientId);
  if (!patient?.people.includes(openid)) throw refuse("notFound", { field: "patientId" });
  const tie = patient.family.find(({ id }) => id === helperId);
  if (!tie) return undefined;
  const standing = standingOf(patient, openid, now);
  const minor = isMinor(patient.birthDate, clinicDateAt(now));
  const against = mayNotRevoke(patient, tie, { openid, standing, minor });
  if (against === "lastGuardian") throw refuse("conflict", { field: "helperId", reason: against });
  if (against) throw refuse("forbidden", { field: "helperId", reason: against });
  const family = patient.family.filter(({ id }) => id !== helperId);
  await transaction.update("patients", patientId, { family, people: peopleOf({ ...patient, family }) });
  return tie;
}

/** Ends a tie at once: by the patient or the guardian, or by the relative who no longer wants to. */
export const familyRevoke: Handler<"family.revoke"> = async (input, context) => {
  const ended = await inTransaction((transaction) => revoke(transaction, input, context));
  if (ended?.relation === "guardian") await unbindEpisodes(input.patientId, ended.openid);
  return familyView(await patientsOf(context.openid, context.now), context.openid, context.now);
};
