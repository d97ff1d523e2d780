import type { TriedMessage, Variant } from "@shared/experiment/experiment";
import type { MessageKind } from "@shared/message/message";
import { messagePhrase } from "@shared/message/message-phrases";

type Wording = Extract<Variant, { readonly kind: "wording" }>;

/** The kind and the step of a message that may be varied. */
export function partsOf(message: TriedMessage): { readonly kind: MessageKind; readonly step: string } {
  const [kind = "", step = ""] = message.split(":");
  return { kind: kind as MessageKind, step };
}

/** The words with which the product sends a message now. */
export function usualWording(message: TriedMessage): Wording {
  const told = { ...partsOf(message), facts: {} };
  const [zh, en] = [messagePhrase(told, "zh"), messagePhrase(told, "en")];
  return {
    kind: "wording",
    what: { zh: zh.what ?? "", en: en.what ?? "" },
    hint: { zh: zh.hint ?? "", en: en.hint ?? "" },
  };
}
