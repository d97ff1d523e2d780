import type { LocalDate } from "../calendar/local-date";
import type { MessagePurpose } from "../message/message";
import type { PathwayId } from "../pathway/pathway";

/** Whom a message to several people is meant for. */
export type Audience =
  | { readonly kind: "everyone" }
  | { readonly kind: "pathway"; readonly pathwayId: PathwayId }
  /** Who has an appointment of this service on these days, both included. */
  | { readonly kind: "service"; readonly serviceId: string; readonly from: LocalDate; readonly to: LocalDate };

/** A message to several people, as it was written. */
export interface CampaignContent {
  readonly purpose: MessagePurpose;
  /** Shown on the card and in the list; at most 20 characters, linted. */
  readonly title: string;
  /** Shown inside the mini-program. */
  readonly body: string;
  readonly audience: Audience;
}

/** What becomes of a message to several people for one person, and why. */
export type CampaignFate =
  | "willSend"
  /** Only in the list inside the mini-program: marketing never goes out by WeChat, or there is no yes for it. */
  | "inboxOnly"
  | "noConsent"
  | "frozen"
  | "noRecipient"
  | "capDay"
  | "capWeek"
  | "capMarketing"
  | "capSubject";
