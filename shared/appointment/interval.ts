/** Minutes of a clinic day from `from` (included) to `to` (excluded), 0 to 1440. */
export type Interval = readonly [from: number, to: number];

export const minutesInDay = 1440;

/** Overlapping and touching intervals become one; empty ones go. Sorted by time. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((one, other) => one[0] - other[0])) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What lies in both. Both lists must be sorted and free of overlaps, as `union` leaves them. */
export function intersect(one: readonly Interval[], other: readonly Interval[]): readonly Interval[] {
  const both: Interval[] = [];
  let here = 0;
  let there = 0;
  for (;;) {
    const [mine, theirs] = [one[here], other[there]];
    if (!mine || !theirs) return both;
    const [from, to] = [Math.max(mine[0], theirs[0]), Math.min(mine[1], theirs[1])];
    if (from < to) both.push([from, to]);
    if (mine[1] < theirs[1]) here += 1;
    else there += 1;
  }
}

/** The time outside: what lies between the intervals, before the first and after the last. */
function gaps(taken: readonly Interval[]): readonly Interval[] {
  const ends = [Number.NEGATIVE_INFINITY, ...taken.map(([, to]) => to)];
  const starts = [...taken.map(([from]) => from), Number.POSITIVE_INFINITY];
  return ends.map((end, place): Interval => [end, starts[place] ?? end]);
}

/** What of `whole` is left when `taken` is cut out. Both must be sorted and free of overlaps. */
export const subtract = (whole: readonly Interval[], taken: readonly Interval[]): readonly Interval[] =>
  intersect(whole, gaps(taken));

/** Whether two intervals share a minute. */
export const overlap = (one: Interval, other: Interval): boolean => one[0] < other[1] && other[0] < one[1];
