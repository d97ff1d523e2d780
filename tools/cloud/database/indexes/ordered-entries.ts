import type { StoredRecord } from "../store/stored-record";

/** One key of an index and the document it leads to. */
export interface Entry {
  readonly key: string;
  readonly record: StoredRecord;
}

/** Entries whose key is at least `from` and less than `to`. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

interface Place {
  readonly chunk: number;
  readonly at: number;
}

/** Entries in order of key, then of the document's position. */
export interface OrderedEntries {
  size(): number;
  insert(entry: Entry): void;
  remove(entry: Entry): void;
  /** Replaces everything; `entries` may come in any order. */
  load(entries: Entry[]): void;
  /** How many entries lie in the range, without visiting them. */
  count(range: KeyRange): number;
  ascending(range: KeyRange): IterableIterator<Entry>;
  descending(range: KeyRange): IterableIterator<Entry>;
}

const chunkLimit = 512;
const chunkLoad = 384;

function compareEntries(left: Entry, right: Entry): number {
  if (left.key !== right.key) return left.key < right.key ? -1 : 1;
  return left.record.position - right.record.position;
}

/** The first place in a sorted list for which `isBefore` no longer holds. */
function partition<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Yields the entries of the chunks from a place on, or backwards from just before it. */
function* from(chunks: readonly (readonly Entry[])[], { chunk, at }: Place): Generator<Entry> {
  yield* (chunks[chunk] ?? []).slice(at);
  for (let next = chunk + 1; next < chunks.length; next += 1) yield* chunks[next] ?? [];
}

function* backwardsFrom(chunks: readonly (readonly Entry[])[], { chunk, at }: Place): Generator<Entry> {
  yield* (chunks[chunk] ?? []).slice(0, at).reverse();
  for (let next = chunk - 1; next >= 0; next -= 1) yield* [...(chunks[next] ?? [])].reverse();
}

function isBeforeLast(isBefore: (entry: Entry) => boolean): (chunk: readonly Entry[]) => boolean {
  return (chunk) => {
    const last = chunk[chunk.length - 1];
    return last !== undefined && isBefore(last);
  };
}

function place(chunks: readonly (readonly Entry[])[], isBefore: (entry: Entry) => boolean): Place {
  const chunk = partition(chunks, isBeforeLast(isBefore));
  return { chunk, at: partition(chunks[chunk] ?? [], isBefore) };
}

function insertInto(chunks: Entry[][], entry: Entry): void {
  const found = place(chunks, (other) => compareEntries(other, entry) < 0);
  const index = Math.min(found.chunk, Math.max(chunks.length - 1, 0));
  const chunk = chunks[index];
  if (!chunk) {
    chunks.push([entry]);
    return;
  }
  chunk.splice(found.chunk === index ? found.at : chunk.length, 0, entry);
  if (chunk.length > chunkLimit) chunks.splice(index + 1, 0, chunk.splice(chunk.length >>> 1));
}

function removeFrom(chunks: Entry[][], entry: Entry): boolean {
  const found = place(chunks, (other) => compareEntries(other, entry) < 0);
  const chunk = chunks[found.chunk];
  const there = chunk?.[found.at];
  if (!chunk || !there || compareEntries(there, entry) !== 0) return false;
  chunk.splice(found.at, 1);
  if (chunk.length === 0) chunks.splice(found.chunk, 1);
  return true;
}

/**
 * A sorted list cut into chunks: an insertion moves at most one chunk's entries, a search is two binary searches,
 * and a million entries need some thousands of chunks.
 */
export function orderedEntries(): OrderedEntries {
  const chunks: Entry[][] = [];
  let size = 0;
  const placeOf = (key: string): Place => place(chunks, (entry) => entry.key < key);

  return {
    size: () => size,
    insert(entry) {
      insertInto(chunks, entry);
      size += 1;
    },
    remove(entry) {
      if (removeFrom(chunks, entry)) size -= 1;
    },
    load(entries) {
      entries.sort(compareEntries);
      chunks.length = 0;
      for (let at = 0; at < entries.length; at += chunkLoad) chunks.push(entries.slice(at, at + chunkLoad));
      size = entries.length;
    },
    count(range) {
      if (range.from >= range.to) return 0;
      const start = placeOf(range.from);
      const stop = placeOf(range.to);
      let counted = stop.at - start.at;
      for (let chunk = start.chunk; chunk < stop.chunk; chunk += 1) counted += chunks[chunk]?.length ?? 0;
      return Math.max(counted, 0);
    },
    *ascending(range) {
      for (const entry of from(chunks, placeOf(range.from))) {
        if (entry.key >= range.to) return;
        yield entry;
      }
    },
    *descending(range) {
      for (const entry of backwardsFrom(chunks, placeOf(range.to))) {
        if (entry.key < range.from) return;
        yield entry;
      }
    },
  };
}
