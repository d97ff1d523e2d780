import type { Instant } from "../calendar/instant";
import type { Upcoming } from "../patient/patient";

/** More appointments than this cannot lie ahead of one patient when they are booked on the phone. */
const mostAhead = 8;

interface Wanted {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The appointment that is being moved; its own time does not count. */
  readonly moving?: string;
}

/** Why one more appointment does not go with those the patient already has. */
export function againstOwn(
  upcoming: readonly Upcoming[],
  { startsAt, endsAt, moving }: Wanted,
  by: "phone" | "desk",
  now: Instant,
): "overlapsOwn" | "tooManyOpen" | undefined {
  const others = upcoming.filter((one) => one.appointmentId !== moving);
  if (others.some((one) => one.startsAt < endsAt && startsAt < one.endsAt)) return "overlapsOwn";
  const ahead = others.filter((one) => one.startsAt > now).length;
  return by === "phone" && ahead >= mostAhead ? "tooManyOpen" : undefined;
}

/** The patient's list with one appointment in place of another; those that are over fall off. */
export const withUpcoming = (
  upcoming: readonly Upcoming[],
  now: Instant,
  change: { readonly without?: string; readonly and?: Upcoming },
): readonly Upcoming[] =>
  [
    ...upcoming.filter(({ appointmentId, endsAt }) => appointmentId !== change.without && endsAt > now),
    ...(change.and === undefined ? [] : [change.and]),
  ].sort((one, other) => one.startsAt - other.startsAt);
