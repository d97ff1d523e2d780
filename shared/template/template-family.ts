import type { MessageKind } from "../message/message";
import type { TemplateName } from "./template";

const visitFamily = ["visitAhead", "visitTomorrow", "visitToday"] as const;
const visitOwn: Readonly<Record<string, TemplateName>> = { d3: "visitAhead", d1: "visitTomorrow", d0: "visitToday" };

/**
 * The templates with which a message may be sent, its own first. The three for visits say the same of the same
 * appointment, so a yes to one of them may carry another's message; nothing else may, because what is sent must be what
 * was agreed to (WeChat's operating rules, 5.21).
 */
export function templateFamily(kind: MessageKind, step: string): readonly TemplateName[] {
  if (kind === "visit" || kind === "planVisit") {
    const own = visitOwn[step] ?? "visitAhead";
    return [own, ...visitFamily.filter((name) => name !== own)];
  }
  if (kind === "checkIn" || kind === "card") return ["followUp"];
  return [kind];
}
