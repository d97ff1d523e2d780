import type { PlainObject } from "./plain-object";

const smallest32 = -0x80000000;
const largest32 = 0x7fffffff;
const edge64 = 2 ** 63;

function encodeNumber(value: number): string {
  if (Number.isInteger(value) && !Object.is(value, -0)) {
    if (value >= smallest32 && value <= largest32) return `{"$numberInt":"${value}"}`;
    if (value >= -edge64 && value <= edge64) return `{"$numberLong":"${value}"}`;
  }
  return `{"$numberDouble":"${Object.is(value, -0) ? "-0.0" : value}"}`;
}

function encodeObject(value: PlainObject): string {
  let text = "";
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${encodeValue(inner)}`;
  }
  return `{${text}}`;
}

function encodeComposite(value: object): string {
  if (Array.isArray(value)) return `[${value.map(encodeValue).join(",")}]`;
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`;
  if (value instanceof RegExp) {
    return `{"$regularExpression":{"pattern":${JSON.stringify(value.source)},"options":"${value.flags}"}}`;
  }
  return encodeObject(value as PlainObject);
}

/** The text of a value in canonical EJSON, as bson's `EJSON.stringify(value, { relaxed: false })` writes it. */
export function encodeValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return encodeNumber(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value === null ? "null" : encodeComposite(value);
    default:
      return "null";
  }
}
