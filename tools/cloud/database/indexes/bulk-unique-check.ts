import type { CollectionReading, StoredCollection } from "../store/stored-collection";
import type { StoredRecord } from "../store/stored-record";
import type { CollectionIndex } from "./collection-index";

function assertUniqueIn(
  name: string,
  index: CollectionIndex,
  records: readonly StoredRecord[],
  keysOf: (at: number) => readonly string[],
): void {
  const occupied = index.entries.size() > 0;
  const taken = new Map<string, StoredRecord>();
  records.forEach((record, at) => {
    for (const key of keysOf(at)) {
      const other = taken.get(key) ?? (occupied ? index.holders(key)[0] : undefined);
      if (other) {
        throw new Error(
          `Collection ${name}: the unique index ${index.declaration.name} cannot hold both the document ` +
            `${JSON.stringify(other.id)} and the document ${JSON.stringify(record.id)}.`,
        );
      }
      taken.set(key, record);
    }
  });
}

/** Refuses many new documents of which two, or one and a stored one, share the key of a unique index. */
export function assertAllUnique(
  collection: StoredCollection,
  records: readonly StoredRecord[],
  readings: readonly CollectionReading[],
): void {
  collection.indexes.forEach((index, position) => {
    if (!index.declaration.unique) return;
    assertUniqueIn(collection.name, index, records, (at) => {
      const reading = readings[at]?.[position];
      return reading ? index.uniqueKeys(reading) : [];
    });
  });
}
