import type { IndexDeclaration } from "../collection-declaration";
import type { StoredDocument } from "../database";
import { failed } from "../refusals";
import type { StoredRecord } from "../store/stored-record";
import { reversedKey } from "../values/value-key";
import { indexedValues } from "./indexed-values";
import { type Entry, type OrderedEntries, orderedEntries } from "./ordered-entries";

/** What one document puts into one index. */
export interface IndexReading {
  readonly keys: readonly string[];
  /** For every field, whether its value was reached through an array. */
  readonly throughArray: readonly boolean[];
  readonly nested: boolean;
  readonly missing: boolean;
}

/** A declared index kept over the documents of one collection. */
export interface CollectionIndex {
  readonly declaration: IndexDeclaration;
  readonly entries: OrderedEntries;
  /** Documents that reach this field through an array: for them one document has several entries. */
  arraysAt(field: number): number;
  /** Documents with an array directly inside an array. */
  nestedArrays(): number;
  /** Reads a document's keys; refuses a document that cannot stand in this index. */
  read(document: StoredDocument): IndexReading;
  add(record: StoredRecord, reading: IndexReading): void;
  remove(record: StoredRecord): void;
  /** Adds many at once; cheaper than one by one when they are many. */
  addAll(records: readonly StoredRecord[], readings: (at: number) => IndexReading): void;
  /** The keys under which a document must be alone; none when the index is not unique. */
  uniqueKeys(reading: IndexReading): readonly string[];
  /** The documents that stand under a key. */
  holders(key: string): readonly StoredRecord[];
}

/** The key of one entry: the fields' keys joined, descending ones turned round. */
function joined(declaration: IndexDeclaration, tuple: readonly string[]): string {
  let key = "";
  for (let field = 0; field < tuple.length; field += 1) {
    const part = tuple[field] ?? "";
    key += declaration.fields[field]?.direction === -1 ? reversedKey(part) : part;
  }
  return key;
}

/** Refuses a declaration that cannot be kept. */
function assertDeclarable({ name, fields }: IndexDeclaration): void {
  if (fields.length === 0) throw failed(`index ${name} names no field`);
  for (const { field } of fields) {
    if (/(^|\.)(\d*|\$.*)(\.|$)/.test(field)) throw failed(`index ${name}: '${field}' cannot be indexed`);
  }
}

/** Keeps an index. `missingIsNull`: whether a unique index takes documents without its fields for duplicates. */
export function collectionIndex(declaration: IndexDeclaration, missingIsNull: boolean): CollectionIndex {
  assertDeclarable(declaration);
  const paths = declaration.fields.map(({ field }) => field.split("."));
  const entries = orderedEntries();
  const arrays = paths.map(() => 0);
  let nested = 0;

  function read(document: StoredDocument): IndexReading {
    const { tuples, throughArray, nested: nestedArray, missing } = indexedValues(document, paths);
    const keys = tuples.map((tuple) => joined(declaration, tuple));
    return { keys: keys.length === 1 ? keys : [...new Set(keys)], throughArray, nested: nestedArray, missing };
  }

  function register(reading: IndexReading, by: 1 | -1): void {
    reading.throughArray.forEach((through, field) => {
      if (through) arrays[field] = (arrays[field] ?? 0) + by;
    });
    if (reading.nested) nested += by;
  }

  return {
    declaration,
    entries,
    arraysAt: (field) => arrays[field] ?? 0,
    nestedArrays: () => nested,
    read,
    add: (record, reading) => {
      register(reading, 1);
      for (const key of reading.keys) entries.insert({ key, record });
    },
    remove: (record) => {
      const reading = read(record.document);
      register(reading, -1);
      for (const key of reading.keys) entries.remove({ key, record });
    },
    addAll: (records, readings) => {
      const added: Entry[] = [];
      records.forEach((record, at) => {
        const reading = readings(at);
        register(reading, 1);
        for (const key of reading.keys) added.push({ key, record });
      });
      if (added.length * 4 < entries.size()) for (const entry of added) entries.insert(entry);
      else entries.load([...entries.ascending({ from: "", to: "\uffff" }), ...added]);
    },
    uniqueKeys: (reading) => {
      if (!declaration.unique || (reading.missing && !missingIsNull)) return [];
      return reading.keys;
    },
    holders: (key) => {
      const found = Array.from(entries.ascending({ from: key, to: `${key}\u0000` }), ({ record }) => record);
      return missingIsNull ? found : found.filter(({ document }) => !read(document).missing);
    },
  };
}
