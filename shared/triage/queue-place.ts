import { after, hours, type Instant, minutes } from "../calendar/instant";
import { newestFirst, oldestFirst } from "../calendar/order-key";
import type { Handling } from "./handling";
import type { Urgency } from "./judgement";

/** Where a check-in stands in the team's inbox. */
export interface QueuePlace {
  /** Sorts the inbox: `0:` red, `1:` yellow, `2:` nothing reported, each the one due first; `9:` closed, newest first. */
  readonly key: string;
  /** By when the team promised to look. */
  readonly dueAt: Instant;
}

/** Promised times: red 15 minutes, yellow 4 hours, everything else within a day (clinical content, section 5.1). */
const promised: Readonly<Record<Urgency, number>> = { red: minutes(15), yellow: hours(4), none: hours(24) };

/** The first character of the keys of one kind. */
export const queueRank = { red: "0", yellow: "1", none: "2", closed: "9" } as const;

/** The inbox place of check-in `id`, made at `submittedAt`. */
export function queuePlace(urgency: Urgency, handling: Handling, submittedAt: Instant, id: string): QueuePlace {
  const dueAt = after(submittedAt, promised[urgency]);
  const closedAt = handling.state === "closed" ? handling.steps.at(-1)?.at : undefined;
  const key =
    closedAt === undefined
      ? `${queueRank[urgency]}:${oldestFirst(dueAt, id)}`
      : `${queueRank.closed}:${newestFirst(closedAt, id)}`;
  return { key, dueAt };
}
