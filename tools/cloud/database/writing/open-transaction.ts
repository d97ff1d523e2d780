import type { StoredCollection } from "../store/stored-collection";
import type { StoredRecord } from "../store/stored-record";
import { valueKey } from "../values/value-key";

/** A document as a transaction leaves it: a record, or undefined when it is not there. */
export interface SeenDocument {
  readonly collection: StoredCollection;
  readonly id: unknown;
  readonly record: StoredRecord | undefined;
}

/** A transaction between its start and its commit or abort. */
export interface OpenTransaction {
  readonly id: string;
  readonly caller: string | undefined;
  /** Documents that others changed since it started, as they were before. */
  readonly before: Map<string, SeenDocument>;
  /** Its own writes. */
  readonly changes: Map<string, SeenDocument>;
  /** Resolves when it has ended, in whatever way. */
  readonly ended: Promise<void>;
  readonly end: () => void;
  /** `doomed`: it met a conflict that the commit will report; `failed`: the conflict was reported already. */
  state: "open" | "doomed" | "failed";
}

/** Names a document across collections. */
export function documentKey(collection: StoredCollection, id: unknown): string {
  return `${collection.row}/${valueKey(id)}`;
}

/** A transaction that has seen and written nothing yet. */
export function newTransaction(id: string, caller: string | undefined): OpenTransaction {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { id, caller, before: new Map(), changes: new Map(), ended, end, state: "open" };
}

/** What a transaction sees: its own writes, then what stood there when it started. */
export function recordSeenBy(
  transaction: OpenTransaction,
  collection: StoredCollection,
  id: unknown,
): StoredRecord | undefined {
  const key = documentKey(collection, id);
  const seen = transaction.changes.get(key) ?? transaction.before.get(key);
  return seen ? seen.record : collection.byId(id);
}
