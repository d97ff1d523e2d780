import type { Instant } from "../calendar/instant";
import { holdersNow } from "./busy-time";
import type { Calendar } from "./calendar";
import type { NamedSlot } from "./take-place";

/** The resources a class has taken already, in the order of their sheets; empty when nobody is in it yet. */
export function classResources(
  { slotId, date, resourceId }: NamedSlot,
  { sheets }: Calendar,
  now: Instant,
): readonly string[] {
  const having = [...sheets.values()].filter(
    (sheet) =>
      sheet.date === date && sheet.claims.some((claim) => claim.slotId === slotId && holdersNow(claim, now).length > 0),
  );
  const ids = having.map((sheet) => sheet.resourceId);
  return ids.includes(resourceId) ? [resourceId, ...ids.filter((id) => id !== resourceId)] : [];
}
