import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import type { DepartureOutcome } from "@shared/contract/desk-views";
import type { NoNextReason } from "@shared/visit/visit";
import type { Departure } from "../../../cloudfunctions/server/store/appointment-records";
import { atWork } from "../life/working-hours";
import { createRandom, type Random } from "../random";
import { desk } from "./house-movers";

/** After so many days the desk has asked again. */
const askedAfterDays = 8;

const notes: Readonly<Partial<Record<NoNextReason, string>>> = {
  decidesLater: "想和家人商量，下周再定",
  scheduleUnknown: "出差回来再约",
  elsewhere: "转到住处附近的机构",
};

const outcomes: Readonly<Record<NoNextReason, readonly [DepartureOutcome, ...DepartureOutcome[]]>> = {
  notNeeded: ["notNeeded"],
  decidesLater: ["booked", "declined", "notReached"],
  scheduleUnknown: ["booked", "notReached"],
  declined: ["declined"],
  elsewhere: ["declined"],
  unclosed: ["notNeeded"],
};

const reasonOf = (random: Random): NoNextReason =>
  random.pick(["notNeeded", "notNeeded", "decidesLater", "decidesLater", "scheduleUnknown", "declined", "elsewhere"]);

/** Why somebody left without a next appointment, and what the desk has made of it by `now`. */
export function tellDeparture(id: string, leftAt: Instant, now: Instant, decided?: NoNextReason): Departure {
  const random = createRandom(`departure ${id}`);
  const reason = decided ?? reasonOf(random);
  const note = random.chance(0.5) ? notes[reason] : undefined;
  const told = { reason, ...(note !== undefined && { note }), leftAt };
  const patience = reason === "notNeeded" ? random.between(2, 5) : random.between(askedAfterDays, askedAfterDays + 6);
  const closedAt = atWork(after(leftAt, hours(24 * patience)), minutes(random.between(10, 200)));
  if (closedAt > now) return { ...told, state: "open", order: `open:${oldestFirst(leftAt, id)}` };
  const outcome = random.pick(outcomes[reason]);
  return { ...told, state: "closed", outcome, closedBy: desk, closedAt, order: `closed:${newestFirst(closedAt, id)}` };
}
