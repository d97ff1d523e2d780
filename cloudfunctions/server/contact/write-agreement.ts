import type { Instant } from "@shared/calendar/instant";
import { agree, type Terms, termsProblem } from "@shared/reminder/agree";
import type { Agreement } from "@shared/reminder/agreement";
import { smsOffered } from "../messages/send-sms";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { command } from "../store/database";
import type { AgreementRecord } from "../store/message-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { contactsOf } from "../views/agreement-view";

/** Who agreed: a WeChat user, or a member of the team on the patient's word. */
export type AgreedBy = Pick<AgreementRecord, "openid" | "staff">;

/** When marketing was refused just now; nothing while an earlier answer stands. */
const refusalOf = ({ marketing }: Agreement, now: Instant) =>
  marketing.state === "refused" && marketing.at === now ? { marketingRefusedAt: now } : {};

async function write(transaction: Transaction, patient: PatientRecord, terms: Terms, by: AgreedBy, now: Instant) {
  const stored = await transaction.get<PatientRecord>("patients", patient._id);
  const before = stored ?? patient;
  const contacts = contactsOf(before, now).map(({ id }) => id);
  const problem = termsProblem(terms, contacts, smsOffered());
  if (problem) throw refuse("invalidInput", { ...problem });
  const agreement = agree(terms, before.agreement, now);
  if (agreement === before.agreement) return before;
  const refusal = refusalOf(agreement, now);
  const agreed: PatientRecord = { ...before, agreement, ...refusal };
  const record: AgreementRecord = { _id: `${patient._id}:${now}`, patientId: patient._id, ...agreement, ...by };
  if (stored) await transaction.update("patients", patient._id, { agreement: command.set(agreement), ...refusal });
  else await transaction.insert("patients", agreed);
  await transaction.insert("agreements", record);
  return agreed;
}

/**
 * Puts an agreement on contact in force and on record, as one. Terms that say nothing new change nothing, so the same
 * request twice is one agreement. A patient who was never stored is stored with it.
 */
export const writeAgreement = (
  patient: PatientRecord,
  terms: Terms,
  by: AgreedBy,
  now: Instant,
): Promise<PatientRecord> => inTransaction((transaction) => write(transaction, patient, terms, by, now));
