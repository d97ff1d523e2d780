import { clinicDateAt, type Instant } from "../calendar/instant";
import type { MessageKind } from "../message/message";
import type { Patient } from "../patient/patient";
import { isMinor, standingOf } from "../patient/rights";
import type { Agreement } from "./agreement";

type Person = Pick<Patient, "openid" | "family" | "birthDate"> & { readonly agreement?: Agreement | undefined };

/** Kinds that say nothing beyond a time and a place; everything else is for those who may read the record. */
const open: readonly MessageKind[] = ["visit", "offer", "notice"];

/** Whether somebody may hear of such a message about a patient at all. */
export function mayHear(patient: Person, openid: string, kind: MessageKind, now: Instant): boolean {
  const rights = standingOf(patient, openid, now)?.rights ?? [];
  return rights.includes(open.includes(kind) ? "book" : "read");
}

/**
 * The WeChat user who gets a message about a patient: the contact agreed on, as long as that person may still see it; the
 * patient; for a minor a guardian. `undefined` when there is nobody in WeChat.
 */
export function recipientOf(patient: Person, kind: MessageKind, now: Instant): string | undefined {
  const agreed = patient.family.find(({ id }) => id === patient.agreement?.contact)?.openid;
  if (agreed !== undefined && mayHear(patient, agreed, kind, now)) return agreed;
  return ownRecipientOf(patient, kind, now);
}

/** Who gets what is nobody else's business, whatever contact was agreed on: the patient; for a minor a guardian. */
export function ownRecipientOf(patient: Person, kind: MessageKind, now: Instant): string | undefined {
  const minor = isMinor(patient.birthDate, clinicDateAt(now));
  if (patient.openid !== undefined && !minor) return patient.openid;
  const guardian = patient.family.find(
    ({ openid, relation }) => relation === "guardian" && mayHear(patient, openid, kind, now),
  );
  return guardian?.openid ?? patient.openid;
}
