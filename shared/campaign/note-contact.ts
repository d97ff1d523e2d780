import { days, type Instant } from "../calendar/instant";
import type { Contact, Ledger } from "../grant/ledger";

/** Contacts older than this no longer matter to any cap. */
const remembered = days(31);
const mostRemembered = 60;

/** The ledger with a contact that spent no yes: marketing in the list counts too. The same message counts once. */
export function noteContact(ledger: Ledger, contact: Contact, now: Instant): Ledger {
  if (ledger.contacts.some(({ messageId }) => messageId === contact.messageId)) return ledger;
  const recent = ledger.contacts.filter(({ at }) => at > now - remembered).slice(-mostRemembered + 1);
  return { ...ledger, contacts: [...recent, contact] };
}
