/** A value whose fields may be read; what JSON calls an object. */
export type PlainObject = Record<string, unknown>;

/** True for `{…}`, false for arrays, dates, regular expressions and null. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
