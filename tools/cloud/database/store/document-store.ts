import type { IndexDeclaration } from "../collection-declaration";
import { collectionMissing, failed } from "../refusals";
import { encodeValue } from "../values/encode-value";
import type { DataFile, FiledDocument } from "./data-file";
import { type CollectionReading, type StoredCollection, storedCollection } from "./stored-collection";
import type { StoredRecord } from "./stored-record";
import { writeSession } from "./write-session";

/** Hears of every change before it is made; `previous` is undefined when the document is new. */
export type ChangeListener = (collection: StoredCollection, id: unknown, previous: StoredRecord | undefined) => void;

/** The documents in memory and in the file, changed together. */
export interface DocumentStore {
  collections(): readonly StoredCollection[];
  /** Refuses a name that is not there. */
  collection(name: string): StoredCollection;
  addCollection(name: string, indexes: readonly IndexDeclaration[]): void;
  nextPosition(): number;
  /** Changes are in the file for good after the next `flush`. */
  put(collection: StoredCollection, record: StoredRecord, reading: CollectionReading): void;
  remove(collection: StoredCollection, record: StoredRecord): void;
  /** Adds many new documents and flushes. */
  addAll(collection: StoredCollection, records: readonly StoredRecord[], readings: readonly CollectionReading[]): void;
  flush(): void;
  onChange(listener: ChangeListener): void;
  close(): void;
}

const filed = (collection: StoredCollection, record: StoredRecord): FiledDocument => ({
  position: record.position,
  collection: collection.row,
  body: encodeValue(record.document),
});

/** Joins the loaded collections with their file. `lastPosition`: the highest position in use. */
export function documentStore(
  file: DataFile,
  loaded: readonly StoredCollection[],
  lastPosition: number,
  missingIsNull: boolean,
): DocumentStore {
  const collections = new Map(loaded.map((collection) => [collection.name, collection]));
  const session = writeSession(file);
  let listener: ChangeListener = () => undefined;
  let position = lastPosition;

  return {
    collections: () => [...collections.values()],
    collection: (name) => {
      session.assertSound();
      const found = collections.get(name);
      if (!found) throw collectionMissing(name);
      return found;
    },
    addCollection: (name, indexes) => {
      if (name === "") throw failed("a collection needs a name");
      if (collections.has(name)) throw failed(`[ResourceExist] Table exist: ${name}`);
      session.direct(() => {
        const row = file.addCollection(name, indexes);
        collections.set(name, storedCollection(name, row, indexes, missingIsNull));
      });
    },
    nextPosition: () => {
      position += 1;
      return position;
    },
    put: (collection, record, reading) => {
      session.write(() => file.put(filed(collection, record)));
      listener(collection, record.id, collection.byId(record.id));
      collection.put(record, reading);
    },
    remove: (collection, record) => {
      session.write(() => file.remove(record.position));
      listener(collection, record.id, record);
      collection.remove(record);
    },
    addAll: (collection, records, readings) => {
      session.write(() => file.addAll(records.map((record) => filed(collection, record))));
      session.flush();
      for (const { id } of records) listener(collection, id, undefined);
      collection.addAll(records, readings);
    },
    flush: session.flush,
    onChange: (heard) => {
      listener = heard;
    },
    close: () => file.close(),
  };
}
