import { days, type Instant } from "../calendar/instant";
import { againstCaps, type CapReason } from "../reminder/caps";
import { type Balance, balanceOf, type Contact, type Ledger } from "./ledger";

/** What a sender wants to send to one person now. */
export interface Sending extends Omit<Contact, "at" | "doubtful"> {
  /** Absent for a text message, which spends no yes. */
  readonly templateId?: string;
  /** When the sender counts as dead. */
  readonly until: Instant;
}

export type AgainstSending = CapReason | "busy" | "noGrant";

/** A visit may be booked a year ahead, and the cap of one counts all of that time; older contacts matter to none. */
const remembered = days(400);
const mostRemembered = 120;

const changed = (ledger: Ledger, templateId: string, change: (balance: Balance) => Balance): Ledger["balances"] => ({
  ...ledger.balances,
  [templateId]: change(balanceOf(ledger, templateId)),
});

const isFree = ({ granted, reserved, spent, void: taken, standing }: Balance, long: boolean): boolean =>
  standing === "open" && (long ? granted > 0 : granted > reserved + spent + taken);

/**
 * Takes a yes for one message and counts it as a contact, before WeChat is asked. Refuses while another message is on its
 * way to the person, when a cap would be broken, and when no yes is left: then the ledger stays as it is.
 */
export function reserve(
  ledger: Ledger,
  { messageId, subjectId, purpose, templateId, until }: Sending,
  now: Instant,
  long = false,
): { readonly ledger: Ledger } | { readonly against: AgainstSending } {
  const { inFlight } = ledger;
  if (inFlight && inFlight.messageId !== messageId && now < inFlight.until) return { against: "busy" };
  const before = inFlight ? settleOld(ledger) : ledger;
  const against = againstCaps(before.contacts, { subjectId, purpose }, now);
  if (against) return { against };
  if (templateId !== undefined && !isFree(balanceOf(before, templateId), long)) return { against: "noGrant" };
  const recent = before.contacts.filter(({ at }) => at > now - remembered).slice(-mostRemembered);
  return {
    ledger: {
      ...before,
      ...(templateId === undefined
        ? {}
        : { balances: changed(before, templateId, (one) => ({ ...one, reserved: one.reserved + 1 })) }),
      contacts: [...recent, { messageId, subjectId, purpose, at: now }],
      inFlight: { messageId, ...(templateId === undefined ? {} : { templateId }), until },
    },
  };
}

/** The yes of a sender that never came back counts as spent, and its message stays in doubt: it may have gone out. */
export function settleOld(ledger: Ledger): Ledger {
  const { inFlight, ...rest } = ledger;
  if (!inFlight) return ledger;
  const contacts = ledger.contacts.map((one) =>
    one.messageId === inFlight.messageId ? { ...one, doubtful: true as const } : one,
  );
  return spent({ ...rest, contacts }, inFlight.templateId);
}

function spent(ledger: Ledger, templateId: string | undefined): Ledger {
  if (templateId === undefined) return ledger;
  const take = (one: Balance) => ({ ...one, reserved: Math.max(0, one.reserved - 1), spent: one.spent + 1 });
  return { ...ledger, balances: changed(ledger, templateId, take) };
}

function without(ledger: Ledger, messageId: string): Ledger {
  const { inFlight: _, ...rest } = ledger;
  return { ...rest, contacts: ledger.contacts.filter((one) => one.messageId !== messageId) };
}

/** The message went out: its yes is spent. */
export function commit(ledger: Ledger, messageId: string): Ledger {
  if (ledger.inFlight?.messageId !== messageId) return ledger;
  const { inFlight, ...rest } = ledger;
  return { ...spent(rest, inFlight.templateId), unread: ledger.unread + 1 };
}

/** WeChat said clearly that nothing went out: the yes is still good, and there was no contact. */
export function release(ledger: Ledger, messageId: string): Ledger {
  if (ledger.inFlight?.messageId !== messageId) return ledger;
  const { templateId } = ledger.inFlight;
  const back = without(ledger, messageId);
  if (templateId === undefined) return back;
  // one that was refused in the settings meanwhile does not come back to life
  const give = (one: Balance) => ({
    ...one,
    reserved: Math.max(0, one.reserved - 1),
    void: one.standing === "open" ? one.void : one.void + 1,
  });
  return { ...back, balances: changed(back, templateId, give) };
}

/**
 * WeChat knows of no yes (43101): whatever we counted for the template is void, and there was no contact. A long-term yes
 * was then taken back in the settings.
 */
export function voidYeses(ledger: Ledger, messageId: string, templateId: string, long = false): Ledger {
  const back = release(ledger, messageId);
  const close = (one: Balance): Balance => (long ? { ...one, standing: "rejected" } : emptied(one));
  return { ...back, balances: changed(back, templateId, close) };
}

const emptied = (one: Balance): Balance => ({
  ...one,
  void: Math.max(one.void, one.granted - one.spent - one.reserved),
});

/** The person refused a template in WeChat's settings: nothing is left of it. */
export const rejectTemplate = (ledger: Ledger, templateId: string): Ledger => ({
  ...ledger,
  balances: changed(ledger, templateId, (one) => ({ ...emptied(one), standing: "rejected", refused: one.refused + 1 })),
});
