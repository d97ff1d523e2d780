import { isPlainObject, type PlainObject } from "../values/plain-object";
import { type QueryBounds, queryBounds } from "./field-bounds";
import type { IndexWalk } from "./index-walk";

/** The branches of a query's `$or`, also of one inside `$and`. */
function branchesOf(where: Readonly<PlainObject>): readonly unknown[] {
  const { $or, $and } = where;
  if (Array.isArray($or)) return $or;
  if (!Array.isArray($and)) return [];
  return $and.map((part) => (isPlainObject(part) ? branchesOf(part) : [])).find(({ length }) => length > 0) ?? [];
}

const fewest = (walks: readonly IndexWalk[]): IndexWalk | undefined =>
  walks.reduce<IndexWalk | undefined>((best, walk) => (best && best.entries <= walk.entries ? best : walk), undefined);

/**
 * One walk for every branch of the query's `$or`; together they meet every document that can match.
 * Empty when there is no `$or` or one of its branches has no walk.
 */
export function orWalks(
  where: Readonly<PlainObject>,
  walksOf: (bounds: QueryBounds) => readonly IndexWalk[],
): readonly IndexWalk[] {
  const branches = branchesOf(where);
  const walks = branches.flatMap((branch) => fewest(walksOf(queryBounds({ $and: [where, branch] }))) ?? []);
  return walks.length === branches.length ? walks : [];
}
