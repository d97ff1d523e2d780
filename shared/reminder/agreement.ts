import type { Instant } from "../calendar/instant";
import type { Language } from "../template/template";

/**
 * How the clinic and the patient agreed to stay in touch. `wechat`: messages, and a call where one is needed. `sms`: text
 * messages through the clinic's own vendor, where it has one. `phone`: calls only. `inbox`: nothing but the list inside
 * the mini-program, and a call when safety asks for it.
 */
export type AgreedChannel = "wechat" | "sms" | "phone" | "inbox";

/** The agreement on contact, made at registration and changed whenever the patient wants. */
export interface Agreement {
  readonly channel: AgreedChannel;
  /** Minutes of the clinic's day between which messages may come; inside 08:00 to 21:00. */
  readonly hours: { readonly from: number; readonly to: number };
  /** Who is contacted: `self`, or the id of a family tie. */
  readonly contact: string;
  readonly phone?: string;
  readonly language: Language;
  /** Consent to marketing, apart from everything else; never assumed. */
  readonly marketing: { readonly state: "granted" | "refused"; readonly textVersion: string; readonly at: Instant };
  readonly at: Instant;
}

/** Version of the words under which marketing is agreed to. */
export const marketingTextVersion = "2026-11";

export const widestHours = { from: 8 * 60, to: 21 * 60 } as const;

/** What holds while nothing was agreed: care messages in WeChat to the patient by day, and no marketing. */
export const unagreed: Omit<Agreement, "marketing" | "at"> = {
  channel: "wechat",
  hours: widestHours,
  contact: "self",
  language: "zh",
};
