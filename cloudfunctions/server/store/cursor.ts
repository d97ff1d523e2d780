import { refuse } from "../refusal";

/** A list position as an opaque text for clients. */
const encodeCursor = (key: string): string => Buffer.from(key).toString("base64url");

/** The list position a client sent back; refuses anything that is not one of ours. */
export function decodeCursor(cursor: string): string {
  const key = Buffer.from(cursor, "base64url").toString();
  if (!/^[A-Za-z0-9:_.@-]{1,200}$/.test(key)) throw refuse("invalidInput", { field: "cursor" });
  return key;
}

/** Cuts a list read one row too far into a page and the cursor of the next. */
export function cutPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined ? { page, cursor: encodeCursor(keyOf(last)) } : { page };
}
