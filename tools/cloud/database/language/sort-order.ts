import type { StoredDocument } from "../database";
import { indexedValues } from "../indexes/indexed-values";
import { failed } from "../refusals";
import type { PlainObject } from "../values/plain-object";
import { reversedKey } from "../values/value-key";

/** One field to sort by. */
export interface SortField {
  readonly field: string;
  readonly direction: 1 | -1;
}

function direction(field: string, value: unknown): 1 | -1 {
  if (value === 1 || value === -1) return value;
  throw failed(`$sort key ordering must be 1 (for ascending) or -1 (for descending), for '${field}'`);
}

/** Reads `{ field: 1 | -1, … }`. */
export function sortFields(order: Readonly<PlainObject>): readonly SortField[] {
  return Object.entries(order).map(([field, value]) => ({ field, direction: direction(field, value) }));
}

function keyOf(document: unknown, path: readonly string[], way: 1 | -1): string {
  const keys = indexedValues(document, [path]).tuples.map(([key]) => key ?? "");
  const chosen = keys.reduce((best, key) => ((way === 1 ? key < best : key > best) ? key : best));
  return way === 1 ? chosen : reversedKey(chosen);
}

/**
 * Sorts as MongoDB does: across types by type, an array by its smallest element when ascending and by its largest
 * when descending, missing like null. Documents that tie keep their order.
 */
export function sortDocuments<Item>(
  items: readonly Item[],
  fields: readonly SortField[],
  documentOf: (item: Item) => StoredDocument,
): Item[] {
  const paths = fields.map((sort) => ({ path: sort.field.split("."), way: sort.direction }));
  const keyed = items.map((item) => ({
    item,
    key: paths.map(({ path, way }) => keyOf(documentOf(item), path, way)).join(""),
  }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}
