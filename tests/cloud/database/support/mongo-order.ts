/** MongoDB's order of values, written down a second time and in another way than the engine's. */
type Fields = Record<string, unknown>;

function rank(value: unknown): number {
  if (value === undefined || value === null) return 2;
  if (typeof value === "number") return 3;
  if (typeof value === "string") return 4;
  if (Array.isArray(value)) return 6;
  if (typeof value === "boolean") return 8;
  if (value instanceof Date) return 9;
  return 5;
}

function compareEntries([name, value]: [string, unknown], [otherName, other]: [string, unknown]): number {
  const byType = rank(value) - rank(other);
  if (byType !== 0) return byType;
  if (name !== otherName) return name < otherName ? -1 : 1;
  return compareValues(value, other);
}

function compareObjects(left: Fields, right: Fields): number {
  const rightEntries = Object.entries(right);
  for (const [at, entry] of Object.entries(left).entries()) {
    const other = rightEntries[at];
    if (!other) return 1;
    const order = compareEntries(entry, other);
    if (order !== 0) return order;
  }
  return Object.keys(left).length - rightEntries.length;
}

function compareArrays(left: readonly unknown[], right: readonly unknown[]): number {
  for (const [at, value] of left.entries()) {
    if (at >= right.length) return 1;
    const order = compareValues(value, right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Compares two values across types. */
export function compareValues(left: unknown, right: unknown): number {
  const byType = rank(left) - rank(right);
  if (byType !== 0 || rank(left) === 2) return byType;
  if (Array.isArray(left) && Array.isArray(right)) return compareArrays(left, right);
  if (rank(left) === 5) return compareObjects(left as Fields, right as Fields);
  const [a, b] = [left as number, right as number];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comes before null: what an empty array sorts as. */
const emptyArray = Symbol("empty array");

function leaves(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [path.length === 0 ? emptyArray : null];
    return value.flatMap((item) => (path.length === 0 ? [item] : leaves(item, path)));
  }
  const [name, ...rest] = path;
  if (name === undefined) return [value ?? null];
  const isObject = value !== null && typeof value === "object" && !(value instanceof Date);
  return leaves(isObject ? (value as Fields)[name] : undefined, rest);
}

function compareLeaves(left: unknown, right: unknown): number {
  if (left === emptyArray || right === emptyArray) return left === right ? 0 : left === emptyArray ? -1 : 1;
  return compareValues(left, right);
}

/** Compares documents by `{ field: 1 | -1 }`; of an array the smallest element counts, descending the largest. */
export function compareByOrder(order: Fields): (left: Fields, right: Fields) => number {
  return (left, right) => {
    for (const [field, direction] of Object.entries(order)) {
      const way = Number(direction);
      const [a, b] = [left, right].map(
        (item) => leaves(item, field.split(".")).sort((one, other) => way * compareLeaves(one, other))[0],
      );
      const result = way * compareLeaves(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}
