import { resolve } from "mingo/util";
import { valueKey } from "../values/value-key";

/** A compiled condition of the query language. */
export type Predicate = (document: unknown) => boolean;
/** An operator of the query language, as mingo calls it. */
export type QueryOperator = (field: string, operand: unknown, options: unknown) => Predicate;

function compareNumbers(left: number, right: number): number | undefined {
  if (left === right) return 0;
  if (Number.isNaN(left) || Number.isNaN(right)) return Object.is(left, right) ? 0 : undefined;
  return left - right;
}

/** Compares two values of one type; values of different types cannot be compared. */
function compareWithinType(left: unknown, right: unknown): number | undefined {
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  const leftKey = valueKey(left);
  const rightKey = valueKey(right);
  if (leftKey.charAt(0) !== rightKey.charAt(0)) return undefined;
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}

function rangeOperator(accepts: (order: number) => boolean): QueryOperator {
  return (field, bound) => (document) => {
    const value: unknown = resolve(document as Parameters<typeof resolve>[0], field, { unwrapArray: true });
    const met: readonly unknown[] = Array.isArray(value) ? [value, ...value] : [value];
    return met.some((item) => {
      const order = compareWithinType(item, bound);
      return order !== undefined && accepts(order);
    });
  };
}

/** `$lt`, `$lte`, `$gt` and `$gte` in MongoDB's order, which is also the order of the indexes. */
export const rangeOperators: Readonly<Record<"$lt" | "$lte" | "$gt" | "$gte", QueryOperator>> = {
  $lt: rangeOperator((order) => order < 0),
  $lte: rangeOperator((order) => order <= 0),
  $gt: rangeOperator((order) => order > 0),
  $gte: rangeOperator((order) => order >= 0),
};
