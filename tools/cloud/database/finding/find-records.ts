import { sortDocuments } from "../language/sort-order";
import { identity, type StoredCollection } from "../store/stored-collection";
import type { StoredRecord } from "../store/stored-record";
import { type FindRequest, type QueryPlan, queryPlan } from "./query-plan";
import { walkAll, walkIndex } from "./walk-index";

/** What was found, and how many documents were looked at to find it. */
export interface Found {
  readonly records: readonly StoredRecord[];
  readonly examined: number;
}

/** Tells whether a document matches the whole query. */
export type Matcher = (record: StoredRecord) => boolean;

function recordsById(collection: StoredCollection, ids: readonly unknown[]): StoredRecord[] {
  const asked = new Map(ids.map((id) => [identity(id), id]));
  return [...asked.values()].flatMap((id) => collection.byId(id) ?? []);
}

function candidates(collection: StoredCollection, plan: QueryPlan): Iterable<StoredRecord> {
  if (plan.kind === "scan") return collection.records();
  if (plan.kind === "union") return walkAll(plan.walks);
  return plan.kind === "ids" ? recordsById(collection, plan.ids) : walkIndex(plan.walk);
}

function comesSorted(plan: QueryPlan, request: FindRequest): boolean {
  return request.sort.length === 0 || (plan.kind === "walk" && plan.walk.sorted);
}

/** Tests documents one after the other until enough are found. */
function take(met: Iterable<StoredRecord>, matches: Matcher, enough: number): Found {
  const records: StoredRecord[] = [];
  let examined = 0;
  if (enough <= 0) return { records, examined };
  for (const record of met) {
    examined += 1;
    if (!matches(record)) continue;
    records.push(record);
    if (records.length >= enough) break;
  }
  return { records, examined };
}

/** Finds documents by the cheapest way; stops as soon as enough are found when they come in the order asked for. */
export function findRecords(collection: StoredCollection, request: FindRequest, matches: Matcher): Found {
  const plan = queryPlan(collection, request);
  const { skip, limit, sort } = request;
  const sorted = comesSorted(plan, request);
  const enough = sorted ? skip + limit : Number.POSITIVE_INFINITY;
  const { records, examined } = take(candidates(collection, plan), matches, enough);
  const ordered = sorted ? records : sortDocuments(records, sort, ({ document }) => document);
  return { records: ordered.slice(skip, skip + limit), examined };
}

/** Counts documents; an index that says all the query says answers without looking at any. */
export function countRecords(
  collection: StoredCollection,
  where: FindRequest["where"],
  matches: Matcher,
): { readonly total: number; readonly examined: number } {
  if (Object.keys(where).length === 0) return { total: collection.size(), examined: 0 };
  const request: FindRequest = { where, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };
  const plan = queryPlan(collection, request);
  if (plan.kind === "walk" && plan.walk.exact) return { total: plan.walk.entries, examined: 0 };
  const { records, examined } = findRecords(collection, request, matches);
  return { total: records.length, examined };
}
