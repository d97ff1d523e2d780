import type { ActionReply } from "../database";
import { invalidParameter } from "../refusals";
import type { DocumentStore } from "../store/document-store";
import type { StoredCollection } from "../store/stored-collection";
import type { Switches } from "../switches";
import type { OpenTransaction } from "../writing/open-transaction";
import type { PlainWrites } from "../writing/plain-writes";
import type { TransactionBoard } from "../writing/transaction-board";
import type { TransactionWrites } from "../writing/transaction-writes";
import type { WriteRequest, Written } from "../writing/write-request";

/** The parts of an open database that actions work with. */
export interface Engine {
  readonly store: DocumentStore;
  readonly board: TransactionBoard;
  readonly plain: PlainWrites;
  readonly inside: TransactionWrites;
  readonly switches: Switches;
}

/** One request to the database. */
export interface Request {
  readonly body: Readonly<Record<string, unknown>>;
  readonly caller: string | undefined;
  /** The one reading of the clock for this request, in milliseconds. */
  readonly now: number;
}

/** Performs one SDK action. */
export type Action = (engine: Engine, request: Request) => Promise<ActionReply> | ActionReply;

/** A reply whose fields go under `data`. */
export function reply(
  fields: ActionReply["fields"],
  counts: Partial<Pick<ActionReply, "documentsReturned" | "documentsExamined" | "documentsWritten">> = {},
): ActionReply {
  return { fields, topLevel: false, documentsReturned: 0, documentsExamined: 0, documentsWritten: 0, ...counts };
}

/** The collection that a request names. */
export function requestedCollection({ store }: Engine, { body }: Request): StoredCollection {
  const name = body["collectionName"];
  if (typeof name !== "string") throw invalidParameter("collectionName is missing");
  return store.collection(name);
}

/** The transaction that a request belongs to, if any. */
export function requestedTransaction({ board }: Engine, { body }: Request): OpenTransaction | undefined {
  const id = body["transactionId"];
  if (id === undefined || id === null || id === "") return undefined;
  return board.running(String(id));
}

/**
 * WeChat allows doc() and add() alone in a transaction. The SDK sends some others without their transactionId, to run
 * outside of it in silence; they are refused while their caller has a transaction open.
 */
export function assertOutsideTransaction({ board }: Engine, { body, caller }: Request, what: string): void {
  if (!body["transactionId"] && !board.openOf(caller)) return;
  throw invalidParameter(`${what} is not supported in a transaction: only doc() and add() are`);
}

/** Writes documents inside the transaction when there is one, else plainly. */
export async function writeDocuments(
  engine: Engine,
  transaction: OpenTransaction | undefined,
  requests: readonly WriteRequest[],
  caller: string | undefined,
): Promise<readonly Written[]> {
  if (!transaction) return engine.plain.write(requests, caller);
  return requests.map((request) => engine.inside.write(transaction, request));
}
