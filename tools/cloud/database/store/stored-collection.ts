import type { IndexDeclaration } from "../collection-declaration";
import type { StoredDocument } from "../database";
import { type CollectionIndex, collectionIndex, type IndexReading } from "../indexes/collection-index";
import { valueKey } from "../values/value-key";
import type { StoredRecord } from "./stored-record";

/** What a document puts into every index of its collection, in the order of the indexes. */
export type CollectionReading = readonly IndexReading[];

/** The documents of one collection in memory, with its indexes. */
export interface StoredCollection {
  readonly name: string;
  /** Its number in the file. */
  readonly row: number;
  readonly indexes: readonly CollectionIndex[];
  /** The order of `_id`, kept from the first time it is asked for. */
  idIndex(): CollectionIndex;
  size(): number;
  byId(id: unknown): StoredRecord | undefined;
  /** All documents in the order they were added. */
  records(): IterableIterator<StoredRecord>;
  /** Reads a document's keys; refuses one that cannot stand in some index. */
  read(document: StoredDocument): CollectionReading;
  /** Adds a document, or replaces the one with the same `_id`. */
  put(record: StoredRecord, reading: CollectionReading): void;
  remove(record: StoredRecord): void;
  /** Adds many documents with new `_id`s; `readings` in the order of the records. */
  addAll(records: readonly StoredRecord[], readings: readonly CollectionReading[]): void;
}

/** What tells documents apart: text and numbers are themselves, so that 1 and "1" are two documents. */
export function identity(id: unknown): unknown {
  if (typeof id === "number" || (typeof id === "string" && !id.startsWith("\u0000"))) return id;
  return `\u0000${valueKey(id)}`;
}

const byId: IndexDeclaration = { name: "_id_", fields: [{ field: "_id", direction: 1 }], unique: false };

/** An empty collection with these indexes. */
export function storedCollection(
  name: string,
  row: number,
  declarations: readonly IndexDeclaration[],
  missingIsNull: boolean,
): StoredCollection {
  const documents = new Map<unknown, StoredRecord>();
  const indexes = declarations.map((declaration) => collectionIndex(declaration, missingIsNull));
  let ids: CollectionIndex | undefined;

  function remove(record: StoredRecord): void {
    for (const index of indexes) index.remove(record);
    ids?.remove(record);
  }

  return {
    name,
    row,
    indexes,
    idIndex: () => {
      if (!ids) {
        const index = collectionIndex(byId, true);
        const records = [...documents.values()];
        index.addAll(records, (at) => index.read(records[at]?.document ?? {}));
        ids = index;
      }
      return ids;
    },
    size: () => documents.size,
    byId: (id) => documents.get(identity(id)),
    records: () => documents.values(),
    read: (document) => indexes.map((index) => index.read(document)),
    put: (record, reading) => {
      const key = identity(record.id);
      const previous = documents.get(key);
      if (previous) remove(previous);
      indexes.forEach((index, position) => {
        const indexReading = reading[position];
        if (indexReading) index.add(record, indexReading);
      });
      ids?.add(record, ids.read(record.document));
      documents.set(key, record);
    },
    remove: (record) => {
      remove(record);
      documents.delete(identity(record.id));
    },
    addAll: (records, readings) => {
      indexes.forEach((index, position) => {
        index.addAll(records, (at) => readings[at]?.[position] ?? index.read(records[at]?.document ?? {}));
      });
      for (const record of records) ids?.add(record, ids.read(record.document));
      for (const record of records) documents.set(identity(record.id), record);
    },
  };
}
