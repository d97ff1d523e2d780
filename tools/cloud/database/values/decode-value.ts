import { invalidParameter } from "../refusals";
import { isPlainObject, type PlainObject } from "./plain-object";

type Reader = (content: unknown, now: number) => unknown;

const readNumber: Reader = (content) => Number(content);

/** The wrappers of EJSON that stand for one value; every other `$` key is an operator. */
const wrappers: Readonly<Record<string, Reader>> = {
  $numberInt: readNumber,
  $numberLong: readNumber,
  $numberDouble: readNumber,
  $numberDecimal: readNumber,
  $oid: (content) => String(content),
  $undefined: () => undefined,
  $date: (content, now) => new Date(typeof content === "string" ? content : Number(convert(content, now))),
  $tcb_server_date: (content, now) => {
    const offset = isPlainObject(content) ? convert(content["offset"], now) : 0;
    return new Date(now + Number(offset ?? 0));
  },
  $regularExpression: (content) => {
    const { pattern, options } = isPlainObject(content) ? content : {};
    const flags = [...String(options ?? "")].filter((flag) => "imsu".includes(flag)).join("");
    return new RegExp(String(pattern ?? ""), flags);
  },
};

const unsupported = new Set(["$binary", "$uuid", "$timestamp", "$symbol", "$code", "$dbPointer", "$minKey", "$maxKey"]);

function convertObject(value: PlainObject, now: number): unknown {
  const keys = Object.keys(value);
  const [first] = keys;
  if (first?.startsWith("$") && keys.length === 1) {
    const reader = wrappers[first];
    if (reader) return reader(value[first], now);
    if (unsupported.has(first)) throw invalidParameter(`values of type ${first} are not supported by the local cloud`);
  }
  const converted: PlainObject = {};
  for (const key of keys) {
    const inner = convert(value[key], now);
    if (inner !== undefined) converted[key] = inner;
  }
  return converted;
}

function convert(value: unknown, now: number): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => convert(item, now));
  return convertObject(value as PlainObject, now);
}

/**
 * Reads an EJSON text into plain values. Server dates become `now` (milliseconds) plus their offset;
 * an empty or absent text is an empty object, as the SDK sends it for a query without conditions.
 */
export function decodeValue(text: unknown, now: number): unknown {
  if (text === undefined || text === null || text === "") return {};
  if (typeof text !== "string") throw invalidParameter("expected an EJSON text");
  try {
    return convert(JSON.parse(text), now);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParameter(`not a valid EJSON text: ${error.message}`);
    throw error;
  }
}

/** Reads an EJSON text that must hold an object: a document, a query, an update, an order. */
export function decodeObject(text: unknown, now: number): PlainObject {
  const value = decodeValue(text, now);
  if (isPlainObject(value)) return value;
  throw invalidParameter("expected an object");
}
