import * as pipeline from "mingo/operators/pipeline";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { valueKey } from "../values/value-key";
import type { Stage } from "./stage";

function branches(groupBy: unknown, boundaries: readonly unknown[]): PlainObject[] {
  return boundaries.slice(0, -1).map((low, at) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: low }] }, { $lt: [groupBy, { $literal: boundaries[at + 1] }] }],
    },
    // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's
    then: { $literal: low },
  }));
}

function readBoundaries(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length < 2) throw failed("$bucket needs at least two boundaries");
  const keys = value.map(valueKey);
  const rising = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
  if (!rising) throw failed("$bucket boundaries must be of one type and in ascending order");
  return value;
}

/**
 * `$bucket` by way of `$group`. mingo's own puts a value that equals a boundary into the bucket below and answers
 * empty buckets; MongoDB does neither.
 */
export function bucketStage(sort: Stage): Stage {
  return (stream, expression, options) => {
    if (!isPlainObject(expression)) throw failed("$bucket expects an object");
    const { groupBy, boundaries, output } = expression;
    const otherwise = "default" in expression ? { default: { $literal: expression["default"] } } : {};
    const _id = { $switch: { branches: branches(groupBy, readBoundaries(boundaries)), ...otherwise } };
    const fields = isPlainObject(output) ? output : { count: { $sum: 1 } };
    const groups = pipeline.$group(stream, { _id, ...fields }, options).map((group: PlainObject) => {
      if (group["_id"] !== null || "default" in expression) return group;
      throw failed("$bucket needs a default for values outside of its boundaries");
    });
    return sort(groups, { _id: 1 }, options);
  };
}
