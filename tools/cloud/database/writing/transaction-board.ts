import { randomBytes } from "node:crypto";
import { transactionMissing } from "../refusals";
import type { ChangeListener } from "../store/document-store";
import { documentKey, newTransaction, type OpenTransaction } from "./open-transaction";

/** All open transactions and what they hold locked. */
export interface TransactionBoard {
  begin(caller: string | undefined): OpenTransaction;
  /** Refuses an id that is unknown, has ended or whose transaction has failed. */
  running(id: string): OpenTransaction;
  /** The same, but a failed one is found, so that it can be aborted. */
  known(id: string): OpenTransaction;
  /** A transaction of this caller that is still open. */
  openOf(caller: string | undefined): OpenTransaction | undefined;
  lock(key: string, transaction: OpenTransaction): void;
  lockedBy(key: string): OpenTransaction | undefined;
  /** Lets go of everything a transaction holds; whoever waits for it goes on. */
  release(transaction: OpenTransaction): void;
  end(transaction: OpenTransaction): void;
  endCaller(caller: string): void;
  endAll(): void;
  /** Keeps for every open transaction what stood there before a change. */
  readonly remember: ChangeListener;
}

/** `lifetime` in milliseconds of real time: a transaction that is not ended by then is aborted. */
export function transactionBoard(lifetime: number): TransactionBoard {
  const open = new Map<string, OpenTransaction>();
  const locks = new Map<string, OpenTransaction>();
  const timers = new Map<string, NodeJS.Timeout>();

  function release(transaction: OpenTransaction): void {
    for (const [key, owner] of locks) if (owner === transaction) locks.delete(key);
    transaction.end();
  }

  function end(transaction: OpenTransaction): void {
    clearTimeout(timers.get(transaction.id));
    timers.delete(transaction.id);
    open.delete(transaction.id);
    release(transaction);
  }

  function known(id: string): OpenTransaction {
    const transaction = open.get(id);
    if (!transaction) throw transactionMissing();
    return transaction;
  }

  return {
    begin: (caller) => {
      const transaction = newTransaction(randomBytes(16).toString("hex"), caller);
      open.set(transaction.id, transaction);
      timers.set(transaction.id, setTimeout(() => end(transaction), lifetime).unref());
      return transaction;
    },
    known,
    running: (id) => {
      const transaction = known(id);
      if (transaction.state === "failed") throw transactionMissing();
      return transaction;
    },
    openOf: (caller) => {
      if (caller === undefined || caller === "") return undefined;
      return [...open.values()].find((transaction) => transaction.caller === caller && transaction.state !== "failed");
    },
    lock: (key, transaction) => void locks.set(key, transaction),
    lockedBy: (key) => locks.get(key),
    release,
    end,
    endCaller: (caller) => {
      for (const transaction of [...open.values()]) if (transaction.caller === caller) end(transaction);
    },
    endAll: () => {
      for (const transaction of [...open.values()]) end(transaction);
    },
    remember: (collection, id, record) => {
      if (open.size === 0) return;
      const key = documentKey(collection, id);
      for (const { before } of open.values()) if (!before.has(key)) before.set(key, { collection, id, record });
    },
  };
}
