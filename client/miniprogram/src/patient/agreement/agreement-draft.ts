import type { AgreementView } from "@shared/contract/message-views";
import { type Agreement, marketingTextVersion, unagreed } from "@shared/reminder/agreement";
import { reader } from "@/platform/reader";

/** An agreement on contact as it is being filled in. */
export interface AgreementDraft extends Pick<Agreement, "channel" | "hours" | "contact" | "language"> {
  readonly phone: string;
  /** Never chosen beforehand. */
  readonly marketing: "granted" | "refused" | undefined;
}

/** What was agreed, or what holds while nothing was. */
export function draftOf({ agreement }: AgreementView): AgreementDraft {
  const { channel, hours, contact, language, phone = "" } = agreement ?? { ...unagreed, language: reader().language };
  const { marketing } = agreement ?? {};
  // under other words it was another question
  const decided = marketing?.textVersion === marketingTextVersion ? marketing.state : undefined;
  return { channel, hours, contact, language, phone, marketing: decided };
}

/** Why it cannot be saved as it is: the name of the words that say so. */
export function againstDraft({ channel, phone }: AgreementDraft): "phoneNeeded" | "phone" | undefined {
  if (phone === "") return channel === "sms" ? "phoneNeeded" : undefined;
  return /^1\d{10}$/.test(phone) ? undefined : "phone";
}
