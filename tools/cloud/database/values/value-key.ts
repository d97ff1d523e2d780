/**
 * Values as texts whose order by code unit is MongoDB's order of the values, across types:
 * null and missing < numbers < texts < objects < arrays < booleans < dates < regular expressions.
 * No text is the beginning of another one, so the texts of several fields may be joined.
 */
const tags = {
  emptyArray: "\u0001",
  null: "\u0002",
  number: "\u0003",
  string: "\u0004",
  object: "\u0005",
  array: "\u0006",
  boolean: "\u0008",
  date: "\u0009",
  regExp: "\u000b",
} as const;

const end = "\u0000";
/** Sorts where MongoDB puts an empty array: before null. */
export const emptyArrayKey: string = tags.emptyArray;

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);
const nan = "\u0000\u0000\u0000\u0000";

function numberKey(value: number): string {
  if (Number.isNaN(value)) return nan;
  float[0] = value === 0 ? 0 : value;
  let low = halves[0] ?? 0;
  let high = halves[1] ?? 0;
  if (high >= 0x80000000) {
    low = ~low;
    high = ~high;
  } else high ^= 0x80000000;
  return String.fromCharCode((high >>> 16) & 0xffff, high & 0xffff, (low >>> 16) & 0xffff, low & 0xffff);
}

function textKey(value: string): string {
  if (!value.includes("\u0000") && !value.includes("\u0001")) return value + end;
  return value.replaceAll("\u0001", "\u0001\u0002").replaceAll("\u0000", "\u0001\u0001") + end;
}

function objectKey(value: object): string {
  let key: string = tags.object;
  for (const [name, inner] of Object.entries(value)) {
    const innerKey = valueKey(inner);
    key += innerKey.charAt(0) + textKey(name) + innerKey;
  }
  return key + end;
}

function compositeKey(value: object): string {
  if (Array.isArray(value)) return tags.array + value.map(valueKey).join("") + end;
  if (value instanceof Date) return tags.date + numberKey(value.getTime());
  if (value instanceof RegExp) return tags.regExp + textKey(value.source) + textKey(value.flags);
  return objectKey(value);
}

/** The key of one value; a missing value has the key of null. */
export function valueKey(value: unknown): string {
  switch (typeof value) {
    case "string":
      return tags.string + textKey(value);
    case "number":
      return tags.number + numberKey(value);
    case "boolean":
      return tags.boolean + (value ? "\u0001" : "\u0000");
    case "object":
      return value === null ? tags.null : compositeKey(value);
    default:
      return tags.null;
  }
}

/** The key of the lowest value of the same type: a range never leaves the type of its bound. */
export function lowestOfType(value: unknown): string {
  return typeof value === "number" ? tags.number + numberKey(Number.NEGATIVE_INFINITY) : valueKey(value).charAt(0);
}

/** The first text after all texts that begin with `prefix`. Keys begin with a type, so no prefix is all 0xffff. */
export function afterPrefix(prefix: string): string {
  let last = prefix.length - 1;
  while (last > 0 && prefix.charCodeAt(last) === 0xffff) last -= 1;
  return prefix.slice(0, last) + String.fromCharCode(prefix.charCodeAt(last) + 1);
}

/** Turns a key's order round, for a descending field. */
export function reversedKey(key: string): string {
  let reversed = "";
  for (let at = 0; at < key.length; at += 1) reversed += String.fromCharCode(0xffff - key.charCodeAt(at));
  return reversed;
}
