import type { SortField } from "../language/sort-order";
import type { StoredCollection } from "../store/stored-collection";
import type { PlainObject } from "../values/plain-object";
import { type QueryBounds, queryBounds } from "./field-bounds";
import { type IndexWalk, indexWalks } from "./index-walk";
import { orWalks } from "./or-walks";

/** What is asked of a collection. */
export interface FindRequest {
  readonly where: Readonly<PlainObject>;
  readonly sort: readonly SortField[];
  readonly skip: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** How the documents are met: by their ids, through an index, through several one after the other, or all of them. */
export type QueryPlan =
  | { readonly kind: "ids"; readonly ids: readonly unknown[] }
  | { readonly kind: "walk"; readonly walk: IndexWalk }
  | { readonly kind: "union"; readonly walks: readonly IndexWalk[] }
  | { readonly kind: "scan" };

/** How many documents a walk is expected to look at. `matches`: no more documents than this can match. */
function expected(way: Pick<IndexWalk, "sorted" | "entries">, wanted: number, matches: number): number {
  if (!way.sorted || wanted >= matches) return way.entries;
  return Math.min(way.entries, (wanted * way.entries) / Math.max(matches, 1));
}

function candidates(collection: StoredCollection, bounds: QueryBounds, sort: readonly SortField[]): IndexWalk[] {
  const asksForId = bounds.fields.has("_id") || sort.some(({ field }) => field === "_id");
  const indexes = asksForId ? [...collection.indexes, collection.idIndex()] : collection.indexes;
  return indexes.flatMap((index) => indexWalks(index, bounds, sort));
}

/** Chooses the way that looks at the fewest documents. */
export function queryPlan(collection: StoredCollection, { where, sort, skip, limit }: FindRequest): QueryPlan {
  const bounds = queryBounds(where);
  const ids = bounds.fields.get("_id")?.points;
  if (ids) return { kind: "ids", ids };
  const walks = candidates(collection, bounds, sort);
  const matches = Math.min(collection.size(), ...walks.map(({ entries }) => entries));
  let best: IndexWalk | undefined;
  let least = expected({ sorted: sort.length === 0, entries: collection.size() }, skip + limit, matches);
  for (const walk of walks) {
    const cost = expected(walk, skip + limit, matches);
    if (cost >= least) continue;
    least = cost;
    best = walk;
  }
  const walksOf = (branch: QueryBounds) => candidates(collection, branch, []);
  const union = orWalks(where, walksOf);
  if (union.length > 0 && union.reduce((sum, { entries }) => sum + entries, 0) < least) {
    return { kind: "union", walks: union };
  }
  return best ? { kind: "walk", walk: best } : { kind: "scan" };
}
