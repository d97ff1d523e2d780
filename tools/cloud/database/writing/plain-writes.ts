import { type UniqueKey, uniqueKeys } from "../indexes/unique-check";
import { failed } from "../refusals";
import type { DocumentStore } from "../store/document-store";
import type { Switches } from "../switches";
import { duplicateKey } from "./duplicate-key";
import { keyLock } from "./key-claims";
import { documentKey, type OpenTransaction } from "./open-transaction";
import type { TransactionBoard } from "./transaction-board";
import type { WriteRequest, Written } from "./write-request";

/** Writes outside of transactions. */
export interface PlainWrites {
  /**
   * Writes one document after the other and waits for those that a transaction holds. What was written before a
   * refusal stays, as in MongoDB.
   */
  write(requests: readonly WriteRequest[], caller: string | undefined): Promise<readonly Written[]>;
}

type Attempt = { readonly written: Written } | { readonly blockedBy: OpenTransaction };

/** The transaction that holds the document, or a key that the document wants. */
function holderOf(board: TransactionBoard, { collection, id }: WriteRequest, keys: readonly UniqueKey[]) {
  const wanted = keys.flatMap((key) => [
    keyLock(collection, key),
    ...key.holders.map((holder) => documentKey(collection, holder.id)),
  ]);
  for (const key of [documentKey(collection, id), ...wanted]) {
    const owner = board.lockedBy(key);
    if (owner) return owner;
  }
  return undefined;
}

/** The plain writes of one database. */
export function plainWrites(store: DocumentStore, board: TransactionBoard, switches: Switches): PlainWrites {
  function replace(request: WriteRequest, next: NonNullable<Written["next"]>): OpenTransaction | undefined {
    const { collection, id } = request;
    const current = collection.byId(id);
    const reading = collection.read(next);
    const keys = uniqueKeys(collection, reading);
    const holder = holderOf(board, request, keys);
    if (holder) return holder;
    const taken = keys.find(({ holders }) => holders.some((other) => other !== current));
    if (taken) throw duplicateKey(switches, collection.name, taken.indexName, taken.fields, next);
    store.put(collection, { id, position: current?.position ?? store.nextPosition(), document: next }, reading);
    return undefined;
  }

  function attempt(request: WriteRequest): Attempt {
    const holder = holderOf(board, request, []);
    if (holder) return { blockedBy: holder };
    const current = request.collection.byId(request.id);
    const next = request.change(current);
    if (next === null && current) store.remove(request.collection, current);
    const blockedBy = next ? replace(request, next) : undefined;
    return blockedBy ? { blockedBy } : { written: { previous: current?.document, next } };
  }

  async function writeOne(request: WriteRequest, caller: string | undefined): Promise<Written> {
    for (;;) {
      const result = attempt(request);
      if ("written" in result) return result.written;
      store.flush();
      if (caller !== undefined && result.blockedBy.caller === caller) {
        throw failed("this call's own transaction holds the document: write it through the transaction");
      }
      await result.blockedBy.ended;
    }
  }

  return {
    write: async (requests, caller) => {
      const written: Written[] = [];
      for (const request of requests) written.push(await writeOne(request, caller));
      return written;
    },
  };
}
