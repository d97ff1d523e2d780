import { invalidParameter } from "../refusals";
import { documentId } from "../store/document-id";
import type { StoredCollection } from "../store/stored-collection";
import type { Switches } from "../switches";
import { decodeObject } from "../values/decode-value";
import { frozenDocument } from "../values/frozen-copy";
import type { PlainObject } from "../values/plain-object";
import { duplicateKey } from "../writing/duplicate-key";
import type { WriteRequest } from "../writing/write-request";
import { type Action, reply, requestedCollection, requestedTransaction, writeDocuments } from "./action";
import { assertWriteSize } from "./size-limits";

function insertion(collection: StoredCollection, document: Readonly<PlainObject>, switches: Switches): WriteRequest {
  const id = documentId(document);
  const stored = frozenDocument(document, id);
  return {
    collection,
    id,
    change: (current) => {
      if (current) throw duplicateKey(switches, collection.name, "_id_", ["_id"], stored);
      return stored;
    },
  };
}

/** `add()`, one document or several. */
export const insertDocument: Action = async (engine, request) => {
  const { body, now, caller } = request;
  const texts = body["data"];
  if (!Array.isArray(texts)) throw invalidParameter("data must be an array of documents");
  assertWriteSize(texts);
  const collection = requestedCollection(engine, request);
  const transaction = requestedTransaction(engine, request);
  const requests = texts.map((text) => insertion(collection, decodeObject(text, now), engine.switches));
  await writeDocuments(engine, transaction, requests, caller);
  return reply({ insertedIds: requests.map(({ id }) => id) }, { documentsWritten: requests.length });
};
