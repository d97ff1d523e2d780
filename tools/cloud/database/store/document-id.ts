import { randomBytes } from "node:crypto";
import { failed } from "../refusals";
import type { PlainObject } from "../values/plain-object";

/** The id of a document: its own, or 32 new hexadecimal characters. */
export function documentId(document: Readonly<PlainObject>): unknown {
  const id = document["_id"] ?? randomBytes(16).toString("hex");
  if (Array.isArray(id) || id instanceof RegExp) throw failed("The '_id' value cannot be of type array or regex");
  return id;
}
