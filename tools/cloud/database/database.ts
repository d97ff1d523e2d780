import type { CollectionDeclaration, IndexDeclaration } from "./collection-declaration";
import type { Switches } from "./switches";

/** A document as plain values: text, number, boolean, null, Date, RegExp, arrays and plain objects of these. */
export type StoredDocument = Record<string, unknown>;

/** What one action answers, and what it cost. */
export interface ActionReply {
  /**
   * The fields of the reply. They go under `data`; when `topLevel` is true (startTransaction alone) they go
   * beside `requestId` instead.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly topLevel: boolean;
  /** Documents handed to the caller. */
  readonly documentsReturned: number;
  /** Documents looked at to find them; a count answered by an index alone looks at none. */
  readonly documentsExamined: number;
  /** Documents written or deleted. Inside a transaction they count when written, not when committed. */
  readonly documentsWritten: number;
}

/** What to open. */
export interface DatabaseOptions {
  /** Path of the file, or ":memory:". */
  readonly file: string;
  readonly collections: readonly CollectionDeclaration[];
  readonly switches?: Partial<Switches>;
  /** Virtual time in milliseconds; read once per action, for `db.serverDate()`. */
  readonly clock: () => number;
}

/** The documents of one local cloud environment. */
export interface Database {
  /**
   * Performs one SDK action (`database.getDocument`, …) with the body as it came over the wire.
   * `caller` is the invocation token (`wxCloudApiToken`), if any: operations that WeChat does not allow in a
   * transaction are refused while that caller has one open. Rejects with a CloudError.
   */
  perform(action: string, body: Readonly<Record<string, unknown>>, caller?: string): Promise<ActionReply>;

  /** For people and tests: copies of up to `limit` documents that match, with plain values (Date, RegExp). */
  inspect(collection: string, where: Readonly<Record<string, unknown>>, limit: number): readonly StoredDocument[];

  /** Adds many documents in one SQLite transaction: all or none. Missing `_id`s are generated. */
  insertMany(collection: string, documents: Iterable<Readonly<Record<string, unknown>>>): void;

  /** Names of the collections, in the order they were added. */
  collectionNames(): readonly string[];

  /** The declared indexes of a collection. */
  indexes(collection: string): readonly IndexDeclaration[];

  /** Documents in a collection. */
  size(collection: string): number;

  /** Fault: the next `times` transactions that write meet a conflict. */
  forceConflict(times: number): void;

  /** The invocation is over: its open transactions are aborted, whatever waits for them goes on. */
  endCaller(caller: string): void;

  /** Aborts open transactions and closes the file. */
  close(): void;
}
