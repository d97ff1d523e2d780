import { compileQuery } from "../language/query-language";
import type { StoredRecord } from "../store/stored-record";
import type { PlainObject } from "../values/plain-object";

/** Tells whether a record matches a query; refuses a query that cannot be understood. */
export function recordMatcher(where: Readonly<PlainObject>): (record: StoredRecord) => boolean {
  const matches = compileQuery(where);
  return ({ document }) => matches(document);
}
