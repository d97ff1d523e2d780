import { assertAllUnique } from "../indexes/bulk-unique-check";
import { failed } from "../refusals";
import { frozenDocument } from "../values/frozen-copy";
import type { PlainObject } from "../values/plain-object";
import { documentId } from "./document-id";
import type { DocumentStore } from "./document-store";
import { identity } from "./stored-collection";
import type { StoredRecord } from "./stored-record";

/** Adds many documents at once, all or none. */
export function insertMany(store: DocumentStore, name: string, documents: Iterable<Readonly<PlainObject>>): void {
  const collection = store.collection(name);
  const ids = new Set<unknown>();
  const records: StoredRecord[] = [];
  for (const document of documents) {
    const id = documentId(document);
    if (collection.byId(id) || ids.has(identity(id))) {
      throw failed(
        `E11000 duplicate key error collection: ${name} index: _id_ dup key: { _id: ${JSON.stringify(id)} }`,
      );
    }
    ids.add(identity(id));
    records.push({ id, position: store.nextPosition(), document: frozenDocument(document, id) });
  }
  const readings = records.map((record) => collection.read(record.document));
  assertAllUnique(collection, records, readings);
  store.addAll(collection, records, readings);
}
