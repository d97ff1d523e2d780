import type { Templates } from "../template/template";
import type { Ahead } from "./allocate";
import { forecast } from "./forecast";
import type { Ledger } from "./ledger";

/** A message ahead and the WeChat user who gets it. */
export interface Addressed extends Ahead {
  readonly to: string;
}

/**
 * Which of the messages ahead have a yes. One person's yeses are shared by all messages that come to them, also those
 * about their children.
 */
export function coveredMessages(
  messages: readonly Addressed[],
  templates: Templates,
  ledgers: ReadonlyMap<string, Pick<Ledger, "balances" | "unreachable">>,
): ReadonlySet<string> {
  const byPerson = new Map<string, Addressed[]>();
  for (const message of messages) {
    const own = byPerson.get(message.to);
    if (own) own.push(message);
    else byPerson.set(message.to, [message]);
  }
  const covered = [...byPerson].flatMap(([person, own]) => {
    const ledger = ledgers.get(person);
    const known = ledger && !ledger.unreachable ? ledger : { balances: {} }; // WeChat sends nothing to who it does not know
    return forecast(own, templates, known).messages.filter((one) => one.covered);
  });
  return new Set(covered.map(({ messageId }) => messageId));
}
