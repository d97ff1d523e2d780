/** A message template as the mini-program's account holds it. */
export interface TemplateDeclaration {
  /** The template id that `wx.requestSubscribeMessage` and the sender name. */
  readonly id: string;
  readonly title: string;
  /** One accept allows one message, or any number. */
  readonly kind: "once" | "long";
  /** Keyword (`thing1`, `time2`) to its label in Chinese. */
  readonly fields: Readonly<Record<string, string>>;
  /** The values an `enum` keyword may have. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}
