import type { Instant } from "../calendar/instant";
import { type Agreement, marketingTextVersion } from "./agreement";

/** What somebody wants; when it was said, and under which words, is not theirs to tell. */
export interface Terms extends Pick<Agreement, "channel" | "hours" | "contact" | "language"> {
  readonly phone?: string | undefined;
  readonly marketing: Agreement["marketing"]["state"];
}

/** Hours narrower than this, in minutes, would leave hardly any time to write. */
const leastHours = 180;

export interface TermsProblem {
  readonly field: "hours" | "contact" | "channel" | "phone";
  readonly reason: "tooShort" | "unknownContact" | "smsNotOffered" | "phoneMissing";
}

/** What is wrong with the terms; `undefined` when they can be agreed on. `contacts`: who can be contacted. */
export function termsProblem(
  { hours, contact, channel, phone }: Terms,
  contacts: readonly string[],
  smsOffered: boolean,
): TermsProblem | undefined {
  if (hours.to - hours.from < leastHours) return { field: "hours", reason: "tooShort" };
  if (!contacts.includes(contact)) return { field: "contact", reason: "unknownContact" };
  if (channel !== "sms") return undefined;
  if (!smsOffered) return { field: "channel", reason: "smsNotOffered" };
  return phone === undefined ? { field: "phone", reason: "phoneMissing" } : undefined;
}

const sameContent = (one: Terms, { marketing, ...other }: Agreement): boolean =>
  one.channel === other.channel &&
  one.hours.from === other.hours.from &&
  one.hours.to === other.hours.to &&
  one.contact === other.contact &&
  one.phone === other.phone &&
  one.language === other.language &&
  one.marketing === marketing.state &&
  marketing.textVersion === marketingTextVersion;

/** The answer on marketing keeps its own time while it stays the same. */
function marketingOf(state: Terms["marketing"], before: Agreement | undefined, now: Instant): Agreement["marketing"] {
  const stands = before?.marketing.state === state && before.marketing.textVersion === marketingTextVersion;
  return stands ? before.marketing : { state, textVersion: marketingTextVersion, at: now };
}

/** The agreement that these terms make; the one in force when they say nothing new. */
export function agree(terms: Terms, before: Agreement | undefined, now: Instant): Agreement {
  if (before && sameContent(terms, before)) return before;
  const { channel, hours, contact, phone, language, marketing } = terms;
  return {
    channel,
    hours,
    contact,
    ...(phone === undefined ? {} : { phone }),
    language,
    marketing: marketingOf(marketing, before, now),
    at: now,
  };
}
