import type { CollectionIndex } from "../indexes/collection-index";
import type { KeyRange } from "../indexes/ordered-entries";
import type { SortField } from "../language/sort-order";
import type { QueryBounds } from "./field-bounds";
import { fieldKey, fieldRange } from "./field-range";

/** A part of an index; the first `prefixLength` characters of its keys are the same. */
export interface WalkedRange {
  readonly range: KeyRange;
  readonly prefixLength: number;
}

/** A way through an index that meets every document the query can match. */
export interface IndexWalk {
  readonly index: CollectionIndex;
  readonly ranges: readonly WalkedRange[];
  /** The documents come in the order asked for. */
  readonly sorted: boolean;
  /** The ranges have to be walked side by side to keep that order. */
  readonly merged: boolean;
  readonly reverse: boolean;
  /** A document may be met more than once. */
  readonly repeats: boolean;
  /** Every document met is an answer. */
  readonly exact: boolean;
  readonly entries: number;
}

const rangeLimit = 1000;

/** How many leading fields are bound to values, as far as values of several fields may be combined. */
function boundFields(index: CollectionIndex, { fields }: QueryBounds): number {
  let arrays = 0;
  let ranges = 1;
  let bound = 0;
  for (const [position, { field }] of index.declaration.fields.entries()) {
    const points = fields.get(field)?.points;
    if (index.arraysAt(position) > 0) arrays += 1;
    ranges *= points?.length ?? 0;
    if (!points || arrays > 1 || ranges > rangeLimit) break;
    bound = position + 1;
  }
  return bound;
}

function prefixes(index: CollectionIndex, bounds: QueryBounds, bound: number): readonly string[] {
  let built = [""];
  for (const { field, direction } of index.declaration.fields.slice(0, bound)) {
    const points = bounds.fields.get(field)?.points ?? [];
    const keys = [...new Set(points.map((point) => fieldKey(point, direction)))];
    built = built.flatMap((prefix) => keys.map((key) => prefix + key));
  }
  return built.sort();
}

interface Coverage {
  readonly sorted: boolean;
  readonly reverse: boolean;
}

/** Whether walking behind the bound fields meets documents in the order asked for, forwards or backwards. */
function coverage(index: CollectionIndex, bounds: QueryBounds, bound: number, sort: readonly SortField[]): Coverage {
  const { fields } = index.declaration;
  const fixed = fields
    .slice(0, bound)
    .filter(({ field }, position) => index.arraysAt(position) === 0 && bounds.fields.get(field)?.points?.length === 1);
  const left = sort.filter(({ field }) => !fixed.some((known) => known.field === field));
  const turns = left.map(({ field, direction }, offset) => {
    const indexed = fields[bound + offset];
    const usable = indexed?.field === field && index.arraysAt(bound + offset) === 0;
    return usable ? indexed.direction * direction : 0;
  });
  const [turn = 1] = turns;
  return { sorted: turn !== 0 && turns.every((other) => other === turn), reverse: turn === -1 };
}

function walkBehind(index: CollectionIndex, bounds: QueryBounds, bound: number, sort: readonly SortField[]): IndexWalk {
  const { fields } = index.declaration;
  const next = fields[bound];
  const arrays = fields.map((_, position) => index.arraysAt(position) > 0);
  const nextHasArrays = arrays[bound] ?? false;
  // behind one field with arrays another one may not narrow the walk: a different element may meet its bounds
  const shadowed = nextHasArrays && arrays.slice(0, bound).includes(true);
  const nextBounds = next && !shadowed ? bounds.fields.get(next.field) : undefined;
  const ranges = prefixes(index, bounds, bound).map((prefix) => ({
    range: fieldRange(prefix, nextBounds, next?.direction ?? 1, nextHasArrays),
    prefixLength: prefix.length,
  }));
  const used = bound + (nextBounds?.low || nextBounds?.high ? 1 : 0);
  const repeats = arrays.includes(true);
  return {
    index,
    ranges,
    ...coverage(index, bounds, bound, sort),
    merged: sort.length > 0 && ranges.length > 1,
    repeats,
    exact: bounds.complete && !repeats && bounds.fields.size === used,
    entries: ranges.reduce((sum, { range }) => sum + index.entries.count(range), 0),
  };
}

/** Every sensible walk through an index: bound by as many leading fields as possible, or by fewer for the sake of order. */
export function indexWalks(index: CollectionIndex, bounds: QueryBounds, sort: readonly SortField[]): IndexWalk[] {
  if (index.nestedArrays() > 0) return [];
  const most = boundFields(index, bounds);
  const walks = [walkBehind(index, bounds, most, sort)];
  for (let bound = most - 1; bound >= 0 && sort.length > 0; bound -= 1) {
    const walk = walkBehind(index, bounds, bound, sort);
    if (walk.sorted) walks.push(walk);
  }
  return walks;
}
