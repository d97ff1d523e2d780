import type { Timetable } from "@shared/appointment/timetable";
import { contentHash } from "../content-hash";
import { refuse } from "../refusal";
import { saveTimetable } from "../store/timetable";

/** The list with one entry in the place of the one with its id, or at the end. */
const withEntry = <T extends { readonly id: string }>(entries: readonly T[], entry: T): readonly T[] =>
  entries.some(({ id }) => id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries, entry];

/**
 * Puts a service or a resource into the timetable it was made from; refuses `staleTimetable` when somebody has changed
 * the timetable since. What stands there word for word already is not written again.
 */
export async function saveEntry<T extends { readonly id: string }>(
  timetable: Timetable,
  revision: number,
  list: "services" | "resources",
  entry: T,
): Promise<Timetable> {
  const entries: readonly { readonly id: string }[] = timetable[list];
  const before = entries.find(({ id }) => id === entry.id);
  if (before && contentHash(before) === contentHash(entry)) return timetable;
  const change = { [list]: withEntry(entries, entry) };
  const saved = timetable.revision === revision && (await saveTimetable(timetable, change));
  if (!saved) throw refuse("conflict", { field: "revision", reason: "staleTimetable" });
  return { ...timetable, ...change, revision: revision + 1 };
}
