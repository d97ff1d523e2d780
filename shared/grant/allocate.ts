import type { Instant } from "../calendar/instant";
import type { MessageKind } from "../message/message";
import { messageValue } from "../message/message-value";
import type { Template, TemplateName, Templates } from "../template/template";
import { templateFamily } from "../template/template-family";
import { grantsLeft, type Ledger } from "./ledger";

/** A message that lies ahead of one person, due now or later. */
export interface Ahead {
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly step: string;
  readonly safety?: boolean;
  readonly dueAt: Instant;
}

/** `kept`: there are yeses left, but the messages named need them more. */
export type Allocation =
  | { readonly kind: "send"; readonly template: Template }
  | { readonly kind: "hold"; readonly reason: "noGrant" | "stopped" }
  | { readonly kind: "hold"; readonly reason: "kept"; readonly keptFor: readonly string[] };

const worthOf = ({ kind, step, safety }: Ahead): number => messageValue(kind, step, safety);

/** The more valuable first; of two of the same value the one due first. */
const byWorth = (one: Ahead, other: Ahead): number => worthOf(other) - worthOf(one) || one.dueAt - other.dueAt;

/** Messages of one family share their yeses. */
const familyKey = ({ kind, step }: Ahead): string => [...templateFamily(kind, step)].sort().join();

/** The template with a yes left that carries the message: its own, or the one of its family with the most. */
function templateFor(message: Ahead, templates: Templates, ledger: Pick<Ledger, "balances">): Template | undefined {
  const [own, ...others] = templateFamily(message.kind, message.step).map((name) => templates[name]);
  const left = (template: Template) => (template.stopped ? 0 : grantsLeft(ledger, template));
  if (own && left(own) > 0) return own;
  return others.filter((one) => left(one) > 0).sort((one, other) => left(other) - left(one))[0];
}

const allStopped = (names: readonly TemplateName[], templates: Templates): boolean =>
  names.every((name) => templates[name].stopped !== undefined);

/**
 * Decides whether a message that is due may spend a yes of the person, and of which template. When more messages are ahead
 * than yeses are left, the most valuable ones get them: a reminder three days before a visit waits behind the one on the
 * day itself.
 */
export function allocate(
  message: Ahead,
  ahead: readonly Ahead[],
  templates: Templates,
  ledger: Pick<Ledger, "balances">,
): Allocation {
  const names = templateFamily(message.kind, message.step);
  if (allStopped(names, templates)) return { kind: "hold", reason: "stopped" };
  const template = templateFor(message, templates, ledger);
  if (!template) return { kind: "hold", reason: "noGrant" };
  const pool = names.reduce(
    (sum, name) => sum + (templates[name].stopped ? 0 : grantsLeft(ledger, templates[name])),
    0,
  );
  const family = familyKey(message);
  const before = ahead.filter(
    (other) => other.messageId !== message.messageId && familyKey(other) === family && byWorth(other, message) < 0,
  );
  if (before.length < pool) return { kind: "send", template };
  return { kind: "hold", reason: "kept", keptFor: before.map(({ messageId }) => messageId) };
}
