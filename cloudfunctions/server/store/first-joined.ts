import type { database } from "./database";

type Joins = ReturnType<ReturnType<typeof database.collection>["aggregate"]>;

/** Names of fields inside what was joined under a name. */
export const inside = (place: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${place}.${name}`);

/** The one document that joins come to, with these fields alone (dotted names reach inside); all of it in one read. */
export async function firstJoined<T>(joins: Joins, fields: readonly string[]): Promise<T | undefined> {
  const wanted = Object.fromEntries(fields.map((name) => [name, 1]));
  const answer = (await joins.project(wanted).limit(1).end()) as unknown as { list: readonly T[] };
  return answer.list[0];
}
