import { after, hours, type Instant, minutes } from "../calendar/instant";
import type { Handling } from "./handling";
import type { Urgency } from "./judgement";

/** Where a check-in stands in the team's inbox: smaller `rank` first, then the one due first. */
export interface QueuePlace {
  /** 0 red, 1 yellow, 2 nothing reported, 9 closed. */
  readonly rank: 0 | 1 | 2 | 9;
  /** By when the team promised to look. */
  readonly dueAt: Instant;
}

/** Promised times: red 15 minutes, yellow 4 hours, everything else within a day (clinical content, section 5.1). */
const promised: Readonly<Record<Urgency, number>> = { red: minutes(15), yellow: hours(4), none: hours(24) };
const ranks = { red: 0, yellow: 1, none: 2 } as const;

/** The inbox place of a check-in made at `submittedAt`. */
export const queuePlace = (urgency: Urgency, handling: Handling, submittedAt: Instant): QueuePlace => ({
  rank: handling.state === "closed" ? 9 : ranks[urgency],
  dueAt: after(submittedAt, promised[urgency]),
});
