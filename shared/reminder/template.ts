/** A WeChat subscription template as the clinic selected it. */
export interface Template {
  readonly id: string;
  /** Titles must differ, or WeChat keeps only one per pop-up. */
  readonly title: string;
  readonly kind: "once" | "long";
  /** Field key (type + number) to its label on the card. */
  readonly fields: Readonly<Record<string, string>>;
}
