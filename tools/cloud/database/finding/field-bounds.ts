import { isPlainObject, type PlainObject } from "../values/plain-object";

/** One end of a range. */
export interface Bound {
  readonly value: unknown;
  readonly inclusive: boolean;
}

/** What a query says about one field, as far as an index can use it. */
export interface FieldBounds {
  /** The field has one of these values. */
  points?: readonly unknown[];
  low?: Bound;
  high?: Bound;
}

/** What a query says about its fields. */
export interface QueryBounds {
  readonly fields: ReadonlyMap<string, FieldBounds>;
  /** Nothing is left of the query besides these bounds. */
  readonly complete: boolean;
}

type Taker = (bounds: FieldBounds, operand: unknown) => boolean;

const isPoint = (value: unknown): boolean =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && !Number.isNaN(value)) ||
  value instanceof Date;

const sameType = (left: unknown, right: unknown): boolean =>
  typeof left === typeof right && left instanceof Date === right instanceof Date;

function takePoints(bounds: FieldBounds, points: readonly unknown[]): boolean {
  if (bounds.points || bounds.low || bounds.high || !points.every(isPoint)) return false;
  bounds.points = points;
  return true;
}

function takeEnd(end: "low" | "high", inclusive: boolean): Taker {
  const other = end === "low" ? "high" : "low";
  return (bounds, value) => {
    const opposite = bounds[other];
    if (value === null || !isPoint(value) || bounds.points || bounds[end]) return false;
    if (opposite && !sameType(opposite.value, value)) return false;
    bounds[end] = { value, inclusive };
    return true;
  };
}

/** Each answers whether the bounds now say all that the operator says. */
const takers: Readonly<Record<string, Taker>> = {
  $eq: (bounds, value) => takePoints(bounds, [value]),
  $in: (bounds, values) => Array.isArray(values) && takePoints(bounds, values),
  $gt: takeEnd("low", false),
  $gte: takeEnd("low", true),
  $lt: takeEnd("high", false),
  $lte: takeEnd("high", true),
};

function operatorsOf(condition: unknown): PlainObject {
  if (!isPlainObject(condition)) return condition instanceof RegExp ? { $regex: condition } : { $eq: condition };
  const isOperators = Object.keys(condition).some((key) => key.startsWith("$"));
  return isOperators ? condition : { $eq: condition };
}

function takeCondition(bounds: FieldBounds, condition: unknown): boolean {
  let complete = true;
  for (const [operator, operand] of Object.entries(operatorsOf(condition))) {
    complete = (takers[operator]?.(bounds, operand) ?? false) && complete;
  }
  return complete;
}

function collectAll(parts: readonly unknown[], fields: Map<string, FieldBounds>): boolean {
  const complete = parts.map((part) => isPlainObject(part) && collect(part, fields));
  return complete.every(Boolean);
}

function collectOne(name: string, condition: unknown, fields: Map<string, FieldBounds>): boolean {
  if (name === "$and" && Array.isArray(condition)) return collectAll(condition, fields);
  if (name.startsWith("$")) return false;
  const bounds = fields.get(name) ?? {};
  fields.set(name, bounds);
  return takeCondition(bounds, condition);
}

function collect(where: Readonly<PlainObject>, fields: Map<string, FieldBounds>): boolean {
  const complete = Object.entries(where).map(([name, condition]) => collectOne(name, condition, fields));
  return complete.every(Boolean);
}

/**
 * Reads the values and ranges that a query asks of its fields. Conditions that must all hold are read, also
 * inside `$and`; of two that cannot be joined the first is taken, the query itself is tested on every document anyway.
 */
export function queryBounds(where: Readonly<PlainObject>): QueryBounds {
  const fields = new Map<string, FieldBounds>();
  const complete = collect(where, fields);
  return { fields, complete };
}
