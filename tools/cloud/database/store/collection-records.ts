import { decodeObject } from "../values/decode-value";
import { frozenDocument } from "../values/frozen-copy";
import type { DataFile } from "./data-file";
import type { StoredRecord } from "./stored-record";

/** The documents of the file by the number of their collection, in the order they were added. */
export interface CollectionRecords {
  readonly byCollection: ReadonlyMap<number, readonly StoredRecord[]>;
  readonly lastPosition: number;
}

/** Reads all documents of the file; throws when a row is not a document of a known collection. */
export function readRecords(file: DataFile): CollectionRecords {
  const byCollection = new Map<number, StoredRecord[]>(file.collections().map(({ row }) => [row, []]));
  let lastPosition = 0;
  for (const { position, collection, body } of file.documents()) {
    const records = byCollection.get(collection);
    const document = decodeObject(body, 0);
    if (!records || !("_id" in document)) throw new Error(`row ${position} is not a document of a known collection`);
    records.push({ id: document["_id"], position, document: frozenDocument(document, document["_id"]) });
    lastPosition = position;
  }
  return { byCollection, lastPosition };
}
