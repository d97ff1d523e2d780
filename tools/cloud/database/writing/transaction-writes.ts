import type { StoredDocument } from "../database";
import { type UniqueKey, uniqueKeys } from "../indexes/unique-check";
import type { DocumentStore } from "../store/document-store";
import type { Switches } from "../switches";
import { duplicateKey, writeConflict } from "./duplicate-key";
import { keyClaims, keyLock } from "./key-claims";
import { documentKey, type OpenTransaction, recordSeenBy } from "./open-transaction";
import type { TransactionBoard } from "./transaction-board";
import type { WriteRequest, Written } from "./write-request";

/** Writes inside transactions. */
export interface TransactionWrites {
  /** Keeps a write for the commit. A refusal ends the transaction, as in MongoDB: only an abort is left. */
  write(transaction: OpenTransaction, request: WriteRequest): Written;
  commit(transaction: OpenTransaction): void;
  /** The next `times` transactions that write meet a conflict. */
  forceConflict(times: number): void;
}

interface Rules {
  readonly board: TransactionBoard;
  readonly switches: Switches;
  /** Uses up one forced conflict, if there is any. */
  takeForced(): boolean;
}

function isHeldByOthers(board: TransactionBoard, transaction: OpenTransaction, key: string): boolean {
  const owner = board.lockedBy(key);
  return (owner !== undefined && owner !== transaction) || transaction.before.has(key);
}

/** Answers whether the transaction may have the keys; refuses a duplicate that it can see. */
function mayClaim(
  { board, switches }: Rules,
  transaction: OpenTransaction,
  request: WriteRequest,
  keys: readonly UniqueKey[],
  next: StoredDocument | null,
): boolean {
  const claim = keyClaims(board, transaction, request);
  for (const unique of keys) {
    const answer = claim(unique);
    if (answer === "conflict") return false;
    if (answer === "free" || !next) continue;
    throw duplicateKey(switches, request.collection.name, unique.indexName, unique.fields, next);
  }
  return true;
}

/** Locks a document and its keys for a transaction; answers false when another write stands in the way. */
function lock(rules: Rules, transaction: OpenTransaction, request: WriteRequest, next: StoredDocument | null): boolean {
  const { collection, id } = request;
  const key = documentKey(collection, id);
  if (isHeldByOthers(rules.board, transaction, key)) return false;
  if (transaction.changes.size === 0 && rules.takeForced()) return false;
  const keys = next ? uniqueKeys(collection, collection.read(next)) : [];
  if (!mayClaim(rules, transaction, request, keys, next)) return false;
  for (const name of [key, ...keys.map((unique) => keyLock(collection, unique))]) rules.board.lock(name, transaction);
  return true;
}

function stage(rules: Rules, transaction: OpenTransaction, request: WriteRequest): Written {
  const { collection, id } = request;
  const current = recordSeenBy(transaction, collection, id);
  const next = request.change(current);
  if (next === undefined || (next === null && !current)) return { previous: current?.document, next: undefined };
  if (transaction.state === "open" && !lock(rules, transaction, request, next)) {
    if (rules.switches.conflictAt === "operation") throw writeConflict(rules.switches);
    transaction.state = "doomed";
  }
  const record = next ? { id, position: current?.position ?? 0, document: next } : undefined;
  transaction.changes.set(documentKey(collection, id), { collection, id, record });
  return { previous: current?.document, next };
}

function apply(store: DocumentStore, transaction: OpenTransaction): void {
  for (const { collection, id, record } of transaction.changes.values()) {
    const current = collection.byId(id);
    if (record) {
      const position = current?.position ?? store.nextPosition();
      store.put(collection, { ...record, position }, collection.read(record.document));
    } else if (current) store.remove(collection, current);
  }
  store.flush();
}

/** The transaction writes of one database. */
export function transactionWrites(
  store: DocumentStore,
  board: TransactionBoard,
  switches: Switches,
): TransactionWrites {
  let forced = 0;
  const takeForced = (): boolean => {
    const some = forced > 0;
    if (some) forced -= 1;
    return some;
  };

  return {
    write: (transaction, request) => {
      try {
        return stage({ board, switches, takeForced }, transaction, request);
      } catch (error) {
        transaction.state = "failed";
        board.release(transaction);
        throw error;
      }
    },
    commit: (transaction) => {
      try {
        if (transaction.state === "doomed") throw writeConflict(switches);
        apply(store, transaction);
      } finally {
        board.end(transaction);
      }
    },
    forceConflict: (times) => {
      forced = times;
    },
  };
}
