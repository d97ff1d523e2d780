import type { Instant } from "../calendar/instant";
import { newestFirst, oldestFirst } from "../calendar/order-key";
import type { Case } from "./case";
import { lastClosing } from "./last-closing";

/** A crisis stands before everything else, however long that is due. */
const ranks = { crisis: "0", other: "1" } as const;

/** Sorts the list of cases: open ones by the one due first, a crisis before all others; closed ones newest first. */
export function caseOrder(one: Case, id: string): string {
  if (one.state === "closed") return `closed:${newestFirst(lastClosing(one.steps)?.at ?? one.openedAt, id)}`;
  return `open:${one.urgency === "crisis" ? ranks.crisis : ranks.other}:${oldestFirst(one.dueAt, id)}`;
}

/** The part of the open cases in which a rank stands, up to those that were due before a moment when one is given. */
export function openRange(
  rank: keyof typeof ranks,
  dueBefore?: Instant,
): { readonly from: string; readonly to: string } {
  const from = `open:${ranks[rank]}:`;
  return { from, to: dueBefore === undefined ? `open:${ranks[rank]};` : `${from}${oldestFirst(dueBefore, "")}` };
}
