import type { CollectionReading, StoredCollection } from "../store/stored-collection";
import type { StoredRecord } from "../store/stored-record";

/** One key that only one document may have. */
export interface UniqueKey {
  readonly indexName: string;
  readonly fields: readonly string[];
  readonly key: string;
  /** The documents that stand under it now. */
  readonly holders: readonly StoredRecord[];
}

/** The keys of a document that only it may have. */
export function uniqueKeys(collection: StoredCollection, reading: CollectionReading): readonly UniqueKey[] {
  return collection.indexes.flatMap((index, position) => {
    const indexReading = reading[position];
    if (!indexReading) return [];
    const fields = index.declaration.fields.map(({ field }) => field);
    return index.uniqueKeys(indexReading).map((key) => ({
      indexName: index.declaration.name,
      fields,
      key,
      holders: index.holders(key),
    }));
  });
}
