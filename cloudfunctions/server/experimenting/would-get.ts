import type { Instant } from "@shared/calendar/instant";
import { grantsLeft } from "@shared/grant/ledger";
import { unagreed } from "@shared/reminder/agreement";
import { phoneOf } from "@shared/reminder/phone-of";
import { isInsideHours } from "@shared/reminder/quiet-hours";
import { templateFamily } from "@shared/template/template-family";
import { smsOffered } from "../messages/send-sms";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { type DueWork, ledgerKey, readerOf } from "../sweeping/due-work";

function byWechat(row: MessageRecord, patient: PatientRecord, { ledgers, facts }: DueWork, now: Instant): boolean {
  const ledger = ledgers.get(ledgerKey(row, patient, now));
  if (readerOf(row, patient, now) === undefined || ledger === undefined || ledger.unreachable) return false;
  return templateFamily(row.kind, row.step)
    .map((name) => facts.templates[name])
    .some((template) => template.stopped === undefined && grantsLeft(ledger, template) > 0);
}

/**
 * Whether a message that is due would reach its person as a message now. Who gets none takes no part: neither its words nor
 * its hour can move them, and they would only blur what the others show. Nothing here depends on the arm.
 */
export function wouldGet(row: MessageRecord, patient: PatientRecord, work: DueWork, now: Instant): boolean {
  const { channel, hours } = patient.agreement ?? unagreed;
  if (!isInsideHours(now, hours)) return false;
  if (channel === "sms" && smsOffered() && phoneOf(patient, row.kind, now) !== undefined) return true;
  return (channel === "sms" || channel === "wechat") && byWechat(row, patient, work, now);
}
