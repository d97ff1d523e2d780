import type { Metric, TriedMessage } from "./experiment";

/** What may be varied about a message, and by what it is judged. */
export interface TriedMessageRule {
  /** The hour at which the product sends it; absent where it has no hour of its own. */
  readonly hour?: number;
  /**
   * The last hour it may be moved to. Where somebody of the team calls when the message reached nobody, that call must
   * still be possible on the same day.
   */
  readonly latestHour: number;
  /** It only saves the person a way: whoever does not get it still finds everything in the mini-program. */
  readonly mayHoldOut: boolean;
  readonly metric: Metric;
  /** Days that must pass before the outcome can be there at all. */
  readonly leastDays: number;
}

const lastCall = 16;
const evening = 20;

/** The messages that may be varied; a row that is about safety never is, whatever its message. */
export const triedMessages: Readonly<Record<TriedMessage, TriedMessageRule>> = {
  "visit:d3": { hour: 10, latestHour: evening, mayHoldOut: true, metric: "visitKept", leastDays: 4 },
  "visit:d1": { hour: 10, latestHour: lastCall, mayHoldOut: false, metric: "visitKept", leastDays: 2 },
  "checkIn:missed": { hour: 10, latestHour: lastCall, mayHoldOut: false, metric: "checkedIn", leastDays: 1 },
  "card:unread": { hour: 10, latestHour: evening, mayHoldOut: true, metric: "cardConfirmed", leastDays: 1 },
  "planVisit:book": { hour: 10, latestHour: evening, mayHoldOut: true, metric: "visitBooked", leastDays: 1 },
  "survey:invite": { latestHour: evening, mayHoldOut: true, metric: "surveyAnswered", leastDays: 1 },
};

/** Which of them a message is; nothing for every other one, and for all that the team sends by hand. */
export function triedMessageOf({ kind, step }: { readonly kind: string; readonly step: string }) {
  const name = `${kind}:${step}`;
  return Object.hasOwn(triedMessages, name) ? (name as TriedMessage) : undefined;
}
