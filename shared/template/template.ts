import type { Instant } from "../calendar/instant";

/** What the product sends; each is one template of the clinic's WeChat account. */
export type TemplateName =
  | "visitAhead"
  | "visitTomorrow"
  | "visitToday"
  | "followUp"
  | "reply"
  | "offer"
  | "notice"
  | "survey";

/**
 * Where the text of a field comes from. `what` and `hint` are the product's own neutral sentences for the message;
 * `text` is fixed by the clinic.
 */
export type FieldSource =
  | "what"
  | "hint"
  | "visitTime"
  | "dueBy"
  | "sentAt"
  | "clinicName"
  | "clinicPhone"
  | "clinicAddress"
  | "text";

export type Language = "zh" | "en";

/** One field of a template: WeChat's key (type and number), its label on the card, and what fills it. */
export interface TemplateField {
  readonly key: string;
  readonly label: string;
  readonly source: FieldSource;
  /** With `text`: the fixed words. */
  readonly text?: Readonly<Record<Language, string>>;
}

/** A WeChat subscription template as the clinic selected it. */
export interface Template {
  readonly name: TemplateName;
  /** WeChat's id of it. */
  readonly id: string;
  /** Titles must differ, or WeChat keeps only one per pop-up. */
  readonly title: string;
  /** One yes is good for one message, or for any number (only where WeChat has granted the clinic long-term ones). */
  readonly kind: "once" | "long";
  readonly fields: readonly TemplateField[];
  /** WeChat refuses it; nothing is sent with it until the clinic has put it right. */
  readonly stopped?: { readonly at: Instant; readonly code: number };
}

export type Templates = Readonly<Record<TemplateName, Template>>;
