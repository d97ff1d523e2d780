import type { Instant } from "../calendar/instant";
import type { Slot } from "./free-slots";

/** The `count` free slots closest in time to the wanted moment, closest first; of two equally close the earlier. */
export const nearestSlots = (slots: readonly Slot[], wanted: Instant, count: number): readonly Slot[] =>
  [...slots]
    .sort(
      (one, other) =>
        Math.abs(one.startsAt - wanted) - Math.abs(other.startsAt - wanted) || one.startsAt - other.startsAt,
    )
    .slice(0, count);
