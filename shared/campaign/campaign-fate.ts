import type { Instant } from "../calendar/instant";
import { grantsLeft, type Ledger } from "../grant/ledger";
import type { MessagePurpose } from "../message/message";
import type { Agreement } from "../reminder/agreement";
import { againstCaps, type CapReason } from "../reminder/caps";
import { marketingBar } from "../reminder/marketing-freeze";
import { outsideQuietHours } from "../reminder/quiet-hours";
import type { Template } from "../template/template";
import type { CampaignFate } from "./campaign";

/** Somebody a message to several people is meant for, as far as it matters whether they get it. */
export interface Addressee {
  /** The WeChat user who gets messages about the patient; absent when there is nobody. */
  readonly to?: string | undefined;
  readonly agreement?: Agreement | undefined;
  readonly complaint?: { readonly openedAt: Instant; readonly closedAt?: Instant } | undefined;
  readonly marketingRefusedAt?: Instant | undefined;
  readonly ledger: Pick<Ledger, "balances" | "contacts" | "unreachable">;
}

interface Wanted {
  readonly purpose: MessagePurpose;
  /** The campaign's id, over which a cap counts. */
  readonly subjectId: string;
  readonly messageId: string;
}

/** When a message to several people would go out to this person: not at night, and in the hours agreed on. */
export const campaignDueAt = ({ agreement }: Pick<Addressee, "agreement">, now: Instant): Instant =>
  outsideQuietHours(now, agreement?.hours);

/** A cap is judged for the moment at which the message would come; a contact through this very message does not count. */
function capFor({ purpose, subjectId, messageId }: Wanted, person: Addressee, now: Instant): CapReason | undefined {
  const others = person.ledger.contacts.filter((one) => one.messageId !== messageId);
  return againstCaps(others, { purpose, subjectId }, campaignDueAt(person, now));
}

const reachedByWeChat = ({ agreement, ledger }: Addressee, notice: Template): boolean =>
  (agreement === undefined || agreement.channel === "wechat") &&
  ledger.unreachable === undefined &&
  notice.stopped === undefined &&
  grantsLeft(ledger, notice) > 0;

function marketingFate(wanted: Wanted, person: Addressee, now: Instant): CampaignFate {
  const { agreement, complaint, marketingRefusedAt: refusedAt } = person;
  return marketingBar({ agreement, complaint, refusedAt }, now) ?? capFor(wanted, person, now) ?? "inboxOnly";
}

/**
 * What becomes of a message to several people for one of them. Marketing needs its own consent, a cap that is not reached
 * and no open complaint, and even then it never leaves the list inside the mini-program (WeChat's rule 12.8). Care goes out
 * by WeChat where that is the channel agreed on and a yes for a notice is left; else it is in the list alone.
 */
export function campaignFate(wanted: Wanted, person: Addressee, notice: Template, now: Instant): CampaignFate {
  if (person.to === undefined) return "noRecipient";
  if (wanted.purpose === "marketing") return marketingFate(wanted, person, now);
  if (!reachedByWeChat(person, notice)) return "inboxOnly";
  return capFor(wanted, person, now) ?? "willSend";
}
