import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "./plain-object";

function frozenObject(value: PlainObject): PlainObject {
  const copy: PlainObject = {};
  for (const key of Object.keys(value)) {
    if (key.startsWith("$")) throw failed(`The dollar ($) prefixed field '${key}' is not valid for storage.`);
    if (key === "__proto__") throw failed("The field name '__proto__' is not valid for storage.");
    const inner = value[key];
    if (inner !== undefined) copy[key] = frozenCopy(inner);
  }
  return Object.freeze(copy);
}

/**
 * A copy of a value in the form it is stored: frozen, so that no query or aggregation can change what is stored,
 * without undefined fields, holes in arrays filled with null. Refuses what the cloud cannot store.
 */
function frozenCopy(value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
    return value;
  }
  if (Array.isArray(value)) return Object.freeze(Array.from(value, frozenCopy));
  if (value instanceof Date) return new Date(value.getTime());
  if (value instanceof RegExp) return new RegExp(value.source, value.flags);
  if (isPlainObject(value)) return frozenObject(value);
  throw failed(`a value of type ${typeof value} cannot be stored`);
}

/** The frozen form of a whole document, `_id` first. */
export function frozenDocument(document: Readonly<PlainObject>, id: unknown): PlainObject {
  return frozenObject({ _id: id, ...document });
}
