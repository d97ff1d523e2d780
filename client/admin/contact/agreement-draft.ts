import type { InputOf } from "@shared/contract/contract";
import type { ContactView } from "@shared/contract/message-views";
import type { AgreedChannel } from "@shared/reminder/agreement";
import { unagreed } from "@shared/reminder/agreement";
import type { Language } from "@shared/template/template";

/** The agreement on contact while it is being written down. */
export interface AgreementDraft {
  readonly channel: AgreedChannel;
  readonly from: number;
  readonly to: number;
  readonly contact: string;
  readonly phone: string;
  readonly language: Language;
  readonly marketing: "granted" | "refused";
}

/** What stands in the dialog when it opens: what is agreed, or what holds without an agreement. */
export function agreementDraft({ agreement }: Pick<ContactView, "agreement">): AgreementDraft {
  const { channel, hours, contact, language } = agreement ?? unagreed;
  return {
    channel,
    from: hours.from,
    to: hours.to,
    contact,
    phone: agreement?.phone ?? "",
    language,
    marketing: agreement?.marketing.state ?? "refused",
  };
}

/** Whether a number is one of China's mobile numbers; text messages cannot do without. */
export const isPhoneRight = ({ channel, phone }: Pick<AgreementDraft, "channel" | "phone">): boolean =>
  phone.trim() === "" ? channel !== "sms" : /^1\d{10}$/.test(phone.trim());

/** The draft as the server wants it; nothing while it is not complete. */
export function agreementInput(patientId: string, draft: AgreementDraft): InputOf<"agreement.record"> | undefined {
  const { channel, from, to, contact, language, marketing } = draft;
  if (from >= to || !isPhoneRight(draft)) return undefined;
  const phone = draft.phone.trim();
  return { patientId, channel, hours: { from, to }, contact, language, marketing, ...(phone !== "" && { phone }) };
}
