import { compileQuery } from "../language/query-language";
import { decodeObject } from "../values/decode-value";
import type { Change } from "../writing/write-request";
import { type Action, reply, requestedCollection, requestedTransaction, writeDocuments } from "./action";
import { findForWrite } from "./modify-action";

/** `where().remove()` and `doc().remove()`. A query without conditions removes everything. */
export const removeDocument: Action = async (engine, request) => {
  const where = decodeObject(request.body["query"], request.now);
  const found = findForWrite(engine, request, where, "where().remove()");
  const matches = compileQuery(where);
  const change: Change = (current) => (current && matches(current.document) ? null : undefined);
  const collection = requestedCollection(engine, request);
  const requests = found.records.map(({ id }) => ({ collection, id, change }));
  const written = await writeDocuments(engine, requestedTransaction(engine, request), requests, request.caller);
  const deleted = written.filter(({ next }) => next === null).length;
  return reply({ deleted }, { documentsExamined: found.examined, documentsWritten: deleted });
};
