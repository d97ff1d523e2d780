import type { Instant } from "../calendar/instant";
import { type Calendar, sheetOn } from "./calendar";
import type { Interval } from "./interval";
import type { Service } from "./service";
import type { SlotName } from "./slot-id";
import { startWindows } from "./start-windows";

const holdsMinute = (windows: readonly Interval[], at: number): boolean =>
  windows.some(([from, to]) => from <= at && at < to);

const isFreeAt =
  (service: Service, { date, at }: SlotName, calendar: Calendar, now: Instant) =>
  (id: string): boolean => {
    const resource = calendar.resources.get(id);
    return (
      resource !== undefined && holdsMinute(startWindows(service, resource, date, sheetOn(calendar, id, date), now), at)
    );
  };

/** Fills the needs one by one, going back where a choice leaves a later need without anybody. */
function fill(
  needs: readonly (readonly string[])[],
  isFree: (id: string) => boolean,
  chosen: readonly string[],
): readonly string[] | undefined {
  const [candidates, ...rest] = needs;
  if (candidates === undefined) return chosen;
  for (const id of candidates) {
    const all = !chosen.includes(id) && isFree(id) ? fill(rest, isFree, [...chosen, id]) : undefined;
    if (all) return all;
  }
  return undefined;
}

/**
 * Chooses a free resource for every need of the service, the wanted one for the first; nobody is chosen twice. Answers
 * their ids in the order of the needs, or `undefined` when they cannot all be had.
 */
export function assignResources(
  service: Service,
  slot: SlotName,
  calendar: Calendar,
  now: Instant,
): readonly string[] | undefined {
  const [lead, ...others] = service.needs.map(({ anyOf }) => anyOf);
  const wanted = lead?.filter((id) => id === slot.resourceId) ?? [];
  return fill([wanted, ...others], isFreeAt(service, slot, calendar, now), []);
}
