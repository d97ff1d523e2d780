import { clinicDateAt } from "@shared/calendar/instant";
import { currentFamily } from "@shared/patient/current-family";
import { mayNotJoin } from "@shared/patient/family-limits";
import type { FamilyMember } from "@shared/patient/patient";
import type { PersonContext } from "../context";
import { hashFamilyCode } from "../family/family-code";
import { tieId } from "../family/tie-id";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { FamilyCodeRecord, PatientRecord } from "../store/appointment-records";
import { patientsOf, peopleOf } from "../store/patients";
import { inTransaction, type Transaction } from "../store/transaction";
import { familyView } from "../views/family-view";

/** The code, if it can still be used; `undefined` when this caller has used it before. */
async function usableCode(transaction: Transaction, hash: string, { openid, now }: PersonContext) {
  const code = await transaction.get<FamilyCodeRecord>("familyCodes", hash);
  if (!code) throw refuse("notFound", { field: "code" });
  if (code.usedBy === openid) return undefined;
  if (code.usedBy !== undefined) throw refuse("conflict", { field: "code", reason: "codeUsed" });
  if (now >= code.expiresAt) throw refuse("conflict", { field: "code", reason: "codeExpired" });
  return code;
}

async function join(transaction: Transaction, hash: string, name: string, context: PersonContext): Promise<void> {
  const { openid, now } = context;
  const code = await usableCode(transaction, hash, context);
  if (!code) return;
  const patient = await transaction.get<PatientRecord>("patients", code.patientId);
  if (!patient) throw refuse("notFound", { field: "code" });
  const today = clinicDateAt(now);
  const against = mayNotJoin(patient, openid, today);
  if (against) throw refuse("conflict", { field: "code", reason: against });
  const relative: FamilyMember = {
    id: tieId(patient._id, openid, hash),
    openid,
    name,
    relation: "relative",
    rights: ["book"],
    since: now,
  };
  const family = [...currentFamily(patient, today), relative];
  await transaction.update("familyCodes", hash, { usedBy: openid });
  await transaction.update("patients", patient._id, { family, people: peopleOf({ ...patient, family }) });
}

/** Comes to act for a relative by the code they made: using the code up and the tie itself are one transaction. */
export const familyAccept: Handler<"family.accept"> = async ({ code, name }, context) => {
  const hash = hashFamilyCode(code);
  await inTransaction((transaction) => join(transaction, hash, name, context));
  return familyView(await patientsOf(context.openid, context.now), context.openid, context.now);
};
