import type { MessageKind } from "../message/message";
import type { Templates } from "../template/template";
import { templateFamily } from "../template/template-family";
import { balanceOf, type Ledger } from "./ledger";

export type WhyDry = "noRecipient" | "unreachable" | "refused";

/**
 * Why no yes can be asked for a message at all: nobody in WeChat, a user WeChat does not know, or a person who refused
 * every template that could carry it. `undefined`: it only has to be asked for.
 */
export function whyDry(
  { kind, step }: { readonly kind: MessageKind; readonly step: string },
  templates: Templates,
  ledger: Pick<Ledger, "balances" | "unreachable"> | undefined,
): WhyDry | undefined {
  if (!ledger) return "noRecipient";
  if (ledger.unreachable) return "unreachable";
  const standing = templateFamily(kind, step).map((name) => balanceOf(ledger, templates[name].id).standing);
  return standing.every((one) => one !== "open") ? "refused" : undefined;
}
