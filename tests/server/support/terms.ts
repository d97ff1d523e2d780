import type { InputOf } from "@shared/contract/contract";
import type { Phone } from "./open-clinic";

/** How somebody wants to be reached. */
export type Terms = Omit<InputOf<"agreement.save">, "patientId">;

/** Plain terms, by WeChat and without marketing, but for what is said otherwise. */
export const terms = (more: Partial<Terms> = {}): Terms => ({
  channel: "wechat",
  hours: { from: 540, to: 1200 },
  contact: "self",
  language: "zh",
  marketing: "refused",
  ...more,
});

/** Agrees on them, as the phone of this patient. */
export const saveTerms = (phone: Phone, patientId: string, more: Partial<Terms> = {}) =>
  phone.get("agreement.save", { patientId, ...terms(more) });
