import { type UniqueKey, uniqueKeys } from "../indexes/unique-check";
import type { StoredCollection } from "../store/stored-collection";
import { documentKey, type OpenTransaction } from "./open-transaction";
import type { TransactionBoard } from "./transaction-board";
import type { WriteRequest } from "./write-request";

/** Names a key of a unique index, to lock it. */
export function keyLock(collection: StoredCollection, { indexName, key }: UniqueKey): string {
  return `${collection.row}|${indexName}|${key}`;
}

/** The keys that other documents written by the same transaction have taken. */
function ownKeys(transaction: OpenTransaction, { collection, id }: WriteRequest): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, change] of transaction.changes) {
    if (change.collection !== collection || !change.record || key === documentKey(collection, id)) continue;
    for (const unique of uniqueKeys(collection, collection.read(change.record.document))) {
      keys.add(keyLock(collection, unique));
    }
  }
  return keys;
}

/** What stands in the way of a key: another one's write that cannot be seen yet, or a document that can. */
export type KeyClaim = "free" | "conflict" | "duplicate";

/** Answers for one key of a document whether a transaction may take it. */
export function keyClaims(
  board: TransactionBoard,
  transaction: OpenTransaction,
  request: WriteRequest,
): (unique: UniqueKey) => KeyClaim {
  const { collection, id } = request;
  const own = documentKey(collection, id);
  const mine = ownKeys(transaction, request);
  const foreign = (key: string): boolean => {
    const owner = board.lockedBy(key);
    return owner !== undefined && owner !== transaction;
  };
  return (unique) => {
    const lock = keyLock(collection, unique);
    if (mine.has(lock)) return "duplicate";
    if (foreign(lock)) return "conflict";
    const holders = unique.holders
      .map((holder) => documentKey(collection, holder.id))
      .filter((holder) => holder !== own && !transaction.changes.has(holder));
    if (holders.some((holder) => foreign(holder) || transaction.before.has(holder))) return "conflict";
    return holders.length > 0 ? "duplicate" : "free";
  };
}
