import type { Instant } from "../calendar/instant";
import type { Templates } from "../template/template";
import { type Ahead, allocate } from "./allocate";
import { balanceOf, emptyBalance, type Ledger } from "./ledger";

/** A message that lies ahead and whether a yes is there for it. */
export interface Covered extends Ahead {
  readonly covered: boolean;
}

/** What lies ahead of one person and when the yeses run out. */
export interface GrantForecast {
  /** By their time. */
  readonly messages: readonly Covered[];
  readonly covered: number;
  /** The first message for which no yes is left; absent when all are covered. */
  readonly dryAt?: Instant;
}

function spend(ledger: Pick<Ledger, "balances">, templateId: string): Pick<Ledger, "balances"> {
  const one = balanceOf(ledger, templateId);
  return { balances: { ...ledger.balances, [templateId]: { ...emptyBalance, ...one, spent: one.spent + 1 } } };
}

/** Plays the messages ahead through with the yeses that are there, as the sender would spend them. */
export function forecast(
  ahead: readonly Ahead[],
  templates: Templates,
  ledger: Pick<Ledger, "balances">,
): GrantForecast {
  const byTime = [...ahead].sort((one, other) => one.dueAt - other.dueAt);
  let left = ledger;
  const messages = byTime.map((message, place): Covered => {
    const allocation = allocate(message, byTime.slice(place), templates, left);
    if (allocation.kind === "send") left = spend(left, allocation.template.id);
    return { ...message, covered: allocation.kind === "send" };
  });
  const dry = messages.find(({ covered }) => !covered);
  const covered = messages.filter((one) => one.covered).length;
  return { messages, covered, ...(dry === undefined ? {} : { dryAt: dry.dueAt }) };
}
