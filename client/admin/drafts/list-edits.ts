/** The list with another entry at this place. */
export const put = <T>(list: readonly T[], place: number, next: T): readonly T[] =>
  list.map((one, at) => (at === place ? next : one));

/** The list without the entry at this place. */
export const removed = <T>(list: readonly T[], place: number): readonly T[] => list.filter((_, at) => at !== place);

/** The list with one more entry behind this place. */
export const inserted = <T>(list: readonly T[], place: number, entry: T): readonly T[] => [
  ...list.slice(0, place + 1),
  entry,
  ...list.slice(place + 1),
];

/** The list with the entry one place up (-1) or down (1); at the ends nothing moves. */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[place], list[place + by]];
  if (one === undefined || other === undefined) return list;
  return put(put(list, place, other), place + by, one);
}
