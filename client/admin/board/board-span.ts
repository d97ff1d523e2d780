import type { Interval } from "@shared/appointment/interval";
import type { Lane } from "./lane";
import { laneItems } from "./lane-items";

/** Height of a minute in pixels; twenty minutes are a line of text. */
export const minuteHeight = 1.35;

const usual: Interval = [9 * 60, 18 * 60];
const earliest = 8 * 60;
const latest = 20 * 60;

/** Whole hours that hold all open hours and appointments, usually between eight and eight. */
export function boardSpan(lanes: readonly Lane[]): Interval {
  const open = lanes.flatMap(({ resource }) => resource.open);
  const items = lanes.flatMap(laneItems);
  if (open.length + items.length === 0) return usual;
  const openFrom = Math.max(earliest, Math.min(usual[1], ...open.map(([from]) => from)));
  const openTo = Math.min(latest, Math.max(usual[0], ...open.map(([, to]) => to)));
  const from = Math.min(openFrom, ...items.map(({ takenFrom }) => takenFrom));
  const to = Math.max(openTo, ...items.map(({ takenTo }) => takenTo));
  return [Math.floor(from / 60) * 60, Math.min(1440, Math.ceil(to / 60) * 60)];
}

/** Where some minutes stand in a column that begins at `start`. */
export const placed = (start: number, from: number, to: number) => ({
  top: (from - start) * minuteHeight,
  height: (to - from) * minuteHeight,
});
