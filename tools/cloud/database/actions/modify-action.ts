import { cloneDeep } from "mingo/util";
import type { ActionReply, StoredDocument } from "../database";
import { type Found, findRecords } from "../finding/find-records";
import { recordMatcher } from "../finding/record-matcher";
import { applyOperators, compileQuery } from "../language/query-language";
import { assertUpdatable } from "../language/update-rules";
import { failed } from "../refusals";
import { documentId } from "../store/document-id";
import { decodeObject } from "../values/decode-value";
import { encodeValue } from "../values/encode-value";
import { frozenDocument } from "../values/frozen-copy";
import type { PlainObject } from "../values/plain-object";
import type { Change, Written } from "../writing/write-request";
import {
  type Action,
  assertOutsideTransaction,
  type Engine,
  type Request,
  reply,
  requestedCollection,
  requestedTransaction,
  writeDocuments,
} from "./action";
import { findByDocument, isByDocument } from "./read-actions";
import { assertDocumentSize, assertWriteSize } from "./size-limits";

interface Modification {
  readonly where: PlainObject;
  readonly data: PlainObject;
  /** Operators are applied; otherwise the document is replaced. */
  readonly merge: boolean;
}

function changed(document: StoredDocument, { where, data, merge }: Modification): StoredDocument {
  const id = document["_id"];
  if (!merge) return frozenDocument(data, id);
  assertUpdatable(document, data);
  const next: PlainObject = cloneDeep(document) as PlainObject;
  applyOperators(next, data, where);
  assertDocumentSize(next);
  return frozenDocument(next, id);
}

function changeOf(modification: Modification): Change {
  const matches = compileQuery(modification.where);
  return (current) => (current && matches(current.document) ? changed(current.document, modification) : undefined);
}

/** The documents that a write by query or by `doc(id)` is about. */
export function findForWrite(engine: Engine, request: Request, where: PlainObject, what: string): Found {
  if (isByDocument(request)) return findByDocument(engine, request, where);
  assertOutsideTransaction(engine, request, what);
  const limit = request.body["multi"] === true ? Number.POSITIVE_INFINITY : 1;
  const collection = requestedCollection(engine, request);
  return findRecords(collection, { where, sort: [], skip: 0, limit }, recordMatcher(where));
}

const differs = ({ previous, next }: Written): boolean => Boolean(next) && encodeValue(previous) !== encodeValue(next);

async function upsert(engine: Engine, request: Request, { where, data, merge }: Modification): Promise<ActionReply> {
  if (merge) throw failed("upsert is supported for set() only");
  const id = documentId(where);
  const document = frozenDocument(data, id);
  const change: Change = () => document;
  const collection = requestedCollection(engine, request);
  const transaction = requestedTransaction(engine, request);
  await writeDocuments(engine, transaction, [{ collection, id, change }], request.caller);
  return reply({ updated: 0, upsert_id: id }, { documentsWritten: 1 });
}

/** `where().update()`, `doc().update()` and `doc().set()`. */
export const modifyDocument: Action = async (engine, request) => {
  const { body, now, caller } = request;
  assertWriteSize([body["data"]]);
  const modification: Modification = {
    where: decodeObject(body["query"], now),
    data: decodeObject(body["data"], now),
    merge: body["merge"] === true,
  };
  const found = findForWrite(engine, request, modification.where, "where().update()");
  if (found.records.length === 0 && body["upsert"] === true) return upsert(engine, request, modification);
  const collection = requestedCollection(engine, request);
  const change = changeOf(modification);
  const requests = found.records.map(({ id }) => ({ collection, id, change }));
  const written = await writeDocuments(engine, requestedTransaction(engine, request), requests, caller);
  const matched = written.filter(({ next }) => next).length;
  const updated = engine.switches.updatedCounts === "matched" ? matched : written.filter(differs).length;
  return reply({ updated }, { documentsExamined: found.examined, documentsWritten: matched });
};
