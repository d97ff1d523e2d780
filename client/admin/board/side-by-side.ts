interface Spanning {
  readonly from: number;
  readonly to: number;
}

/** Where an item stands across its column when others run at the same time. */
interface Across {
  readonly place: number;
  readonly of: number;
}

/** Gives items that overlap a place beside each other. They must be sorted by their start. */
export function sideBySide(items: readonly Spanning[]): readonly Across[] {
  const places: number[] = [];
  const sizes: number[] = [];
  let ends: number[] = [];
  let began = 0;
  const close = (until: number) => {
    for (let at = began; at < until; at++) sizes[at] = ends.length;
    ends = [];
    began = until;
  };
  items.forEach(({ from, to }, index) => {
    if (ends.every((end) => end <= from)) close(index);
    const free = ends.findIndex((end) => end <= from);
    const place = free < 0 ? ends.length : free;
    ends[place] = to;
    places[index] = place;
  });
  close(items.length);
  return places.map((place, index) => ({ place, of: sizes[index] ?? 1 }));
}
