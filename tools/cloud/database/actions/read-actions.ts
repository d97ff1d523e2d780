import { countRecords, type Found, findRecords } from "../finding/find-records";
import { recordMatcher } from "../finding/record-matcher";
import { nearestFirst } from "../language/nearest-first";
import { project } from "../language/query-language";
import { sortFields } from "../language/sort-order";
import { decodeObject } from "../values/decode-value";
import type { PlainObject } from "../values/plain-object";
import { recordSeenBy } from "../writing/open-transaction";
import {
  type Action,
  assertOutsideTransaction,
  type Engine,
  type Request,
  reply,
  requestedCollection,
  requestedTransaction,
} from "./action";
import { replyTexts } from "./size-limits";

const defaultLimit = 100;
const largestLimit = 1000;

/** Whether a request is made by `doc(id)`. */
export function isByDocument({ body }: Request): boolean {
  return body["queryType"] === "DOC";
}

function count(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** The one document of `doc(id)`, as the request's transaction sees it. */
export function findByDocument(engine: Engine, request: Request, where: Readonly<PlainObject>): Found {
  const collection = requestedCollection(engine, request);
  const transaction = requestedTransaction(engine, request);
  const matches = recordMatcher(where);
  const id = where["_id"];
  const record = transaction ? recordSeenBy(transaction, collection, id) : collection.byId(id);
  return record ? { records: matches(record) ? [record] : [], examined: 1 } : { records: [], examined: 0 };
}

function findByQuery(engine: Engine, request: Request, where: Readonly<PlainObject>): Found {
  assertOutsideTransaction(engine, request, "where().get()");
  const { body, now } = request;
  const sort = sortFields(decodeObject(body["order"], now));
  const skip = count(body["offset"], 0);
  const limit = Math.min(count(body["limit"], defaultLimit), largestLimit);
  const near = sort.length === 0 ? nearestFirst(where) : undefined;
  const wanted = near ? { where, sort, skip: 0, limit: Number.POSITIVE_INFINITY } : { where, sort, skip, limit };
  const found = findRecords(requestedCollection(engine, request), wanted, recordMatcher(where));
  return near ? { ...found, records: near(found.records).slice(skip, skip + limit) } : found;
}

/** `where().get()` and `doc().get()`. */
export const getDocument: Action = (engine, request) => {
  const { body, now } = request;
  const where = decodeObject(body["query"], now);
  const fields = decodeObject(body["projection"], now);
  const found = isByDocument(request) ? findByDocument(engine, request, where) : findByQuery(engine, request, where);
  const list = replyTexts(found.records.map(({ document }) => project(document, fields)));
  return reply({ list }, { documentsReturned: list.length, documentsExamined: found.examined });
};

/** `count()`. */
export const calculateDocument: Action = (engine, request) => {
  assertOutsideTransaction(engine, request, "count()");
  const where = decodeObject(request.body["query"], request.now);
  const { total, examined } = countRecords(requestedCollection(engine, request), where, recordMatcher(where));
  return reply({ total }, { documentsExamined: examined });
};
