import type { Instant } from "@shared/calendar/instant";
import type { ConsentDecision } from "@shared/consent/consent";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import { contentHash } from "../content-hash";
import { command } from "../store/database";
import type { ConsentRecord } from "../store/records";
import type { ReferralCodeRecord, SharerRecord } from "../store/referral-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { sharerId } from "./ids";
import { newToken } from "./new-token";

interface Decider {
  readonly openid: string;
  readonly now: Instant;
  /** Whether the person is given a code to pass on. */
  readonly maySpread: boolean;
}

type Answer = "granted" | "refused";

/** A "no" after a "yes" is a withdrawal. */
const decided = (answer: Answer, before: SharerRecord | undefined, now: Instant): ConsentDecision => ({
  state: answer === "refused" && before?.consent.state === "granted" ? "withdrawn" : answer,
  textVersion: referralConsentText.version,
  at: now,
});

async function writeSharer(transaction: Transaction, before: SharerRecord | undefined, next: SharerRecord) {
  if (!before) return transaction.insert("sharers", next);
  const token = next.token ?? command.remove();
  return transaction.update("sharers", next._id, { consent: command.set(next.consent), token });
}

async function writeCode(transaction: Transaction, before: SharerRecord | undefined, next: SharerRecord, now: Instant) {
  const { openid, token } = next;
  if (before?.token === token) return;
  if (before?.token !== undefined)
    await transaction.update("referralCodes", before.token, { endedAt: now, openid: command.remove() });
  if (token === undefined) return;
  const code: ReferralCodeRecord = { _id: token, kind: "person", openid, createdAt: now };
  await transaction.insert("referralCodes", code);
}

const historyOf = ({ _id, openid, consent }: SharerRecord): ConsentRecord => ({
  _id: `${_id}:${referralConsentText.purpose}:${consent.at}`,
  purpose: referralConsentText.purpose,
  state: consent.state,
  textVersion: consent.textVersion,
  textHash: contentHash(referralConsentText),
  openid,
  at: consent.at,
});

const isSameWord = (before: SharerRecord | undefined, { consent }: SharerRecord): boolean =>
  before?.consent.state === consent.state && before.consent.textVersion === consent.textVersion;

/** The token somebody has from now on; `fresh` is used when they may have one and have none. */
function tokenOf(answer: Answer, before: SharerRecord | undefined, fresh: string | undefined): string | undefined {
  return answer === "granted" ? (before?.token ?? fresh) : undefined;
}

async function write(transaction: Transaction, before: SharerRecord | undefined, next: SharerRecord, now: Instant) {
  const sameWord = isSameWord(before, next);
  if (sameWord && before?.token === next.token) return;
  const consent = sameWord && before ? before.consent : next.consent;
  await writeSharer(transaction, before, { ...next, consent });
  await writeCode(transaction, before, next, now);
  if (!sameWord) await transaction.insert("consents", historyOf(next));
}

/**
 * Puts the decision on record with its history, gives a code with a yes and takes it away with a no: one transaction. The
 * same decision again changes nothing but that a code is given to who may have one by now; a "no" said twice stays what it
 * was.
 */
export function decideReferralConsent(answer: Answer, { openid, now, maySpread }: Decider): Promise<void> {
  const _id = sharerId(openid);
  const fresh = maySpread ? newToken() : undefined;
  return inTransaction(async (transaction) => {
    const before = await transaction.get<SharerRecord>("sharers", _id);
    if (answer === "refused" && before?.consent.state === "withdrawn") return;
    const token = tokenOf(answer, before, fresh);
    const consent = decided(answer, before, now);
    await write(transaction, before, { _id, openid, consent, ...(token === undefined ? {} : { token }) }, now);
  });
}
