import type { ConsentPurpose, Consents } from "./consent";
import { consentPurposes, consentTexts } from "./consent-texts";

/** Whether the person's latest word on this purpose is a yes to the text in force today. */
export function hasConsent(consents: Consents, purpose: ConsentPurpose): boolean {
  const decision = consents[purpose];
  return decision?.state === "granted" && decision.textVersion === consentTexts[purpose].version;
}

/** The purposes to ask about: never decided, or agreed to under a text that has changed since. A refusal is not re-asked. */
export const purposesToAsk = (consents: Consents): readonly ConsentPurpose[] =>
  consentPurposes.filter((purpose) => {
    const decision = consents[purpose];
    if (!decision) return true;
    return decision.state === "granted" && decision.textVersion !== consentTexts[purpose].version;
  });
