import type { Entry } from "../indexes/ordered-entries";
import type { StoredRecord } from "../store/stored-record";
import type { IndexWalk, WalkedRange } from "./index-walk";

/** One range being walked; its entries are compared by what follows the range's own prefix. */
interface Cursor {
  readonly entries: IterableIterator<Entry>;
  readonly prefixLength: number;
  entry: Entry;
  suffix: string;
}

function entriesOf({ index, reverse }: IndexWalk, { range }: WalkedRange): IterableIterator<Entry> {
  return reverse ? index.entries.descending(range) : index.entries.ascending(range);
}

function advance(cursor: Cursor): boolean {
  const { value, done } = cursor.entries.next();
  if (done) return false;
  cursor.entry = value;
  cursor.suffix = value.key.slice(cursor.prefixLength);
  return true;
}

function openCursor(walk: IndexWalk, range: WalkedRange): Cursor[] {
  const entries = entriesOf(walk, range);
  const { value, done } = entries.next();
  if (done) return [];
  const { prefixLength } = range;
  return [{ entries, prefixLength, entry: value, suffix: value.key.slice(prefixLength) }];
}

function precedes(left: Cursor, right: Cursor, reverse: boolean): boolean {
  if (left.suffix === right.suffix) return left.entry.record.position < right.entry.record.position !== reverse;
  return left.suffix < right.suffix !== reverse;
}

/** Walks several ranges side by side, always taking the entry that comes first behind the prefixes. */
function* merged(walk: IndexWalk): Generator<StoredRecord> {
  let open = walk.ranges.flatMap((range) => openCursor(walk, range));
  while (open.length > 0) {
    const first = open.reduce((best, cursor) => (precedes(cursor, best, walk.reverse) ? cursor : best));
    yield first.entry.record;
    if (!advance(first)) open = open.filter((cursor) => cursor !== first);
  }
}

function* inTurn(walk: IndexWalk): Generator<StoredRecord> {
  const ranges = walk.reverse ? [...walk.ranges].reverse() : walk.ranges;
  for (const range of ranges) for (const { record } of entriesOf(walk, range)) yield record;
}

function* once(records: Iterable<StoredRecord>): Generator<StoredRecord> {
  const met = new Set<number>();
  for (const record of records) {
    if (met.has(record.position)) continue;
    met.add(record.position);
    yield record;
  }
}

/** The documents of a walk, each once, in the walk's order. */
export function walkIndex(walk: IndexWalk): Iterable<StoredRecord> {
  const records = walk.merged && walk.sorted ? merged(walk) : inTurn(walk);
  return walk.repeats ? once(records) : records;
}

function* inSuccession(walks: readonly IndexWalk[]): Generator<StoredRecord> {
  for (const walk of walks) yield* inTurn(walk);
}

/** The documents of several walks, each once. */
export function walkAll(walks: readonly IndexWalk[]): Iterable<StoredRecord> {
  return once(inSuccession(walks));
}
