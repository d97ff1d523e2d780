/** What is not known about the real cloud. Code that passes with both positions does not depend on the answer. */
export interface Switches {
  /** The code text of a duplicate key. */
  readonly duplicateCode: "DATABASE_REQUEST_FAILED" | "DATABASE_DUPLICATE_WRITE";
  /** Where a transaction learns of a conflict: at the operation that meets it, or only when it commits. */
  readonly conflictAt: "operation" | "commit";
  /** The code text of a conflict. */
  readonly conflictCode: "DATABASE_TRANSACTION_CONFLICT" | "DATABASE_REQUEST_FAILED";
  /** Documents an aggregate without a `$limit` stage answers at most. */
  readonly aggregateLimit: "unlimited" | 20;
  /** Lifetime of a transaction in seconds of real time. */
  readonly transactionSeconds: number;
  /** Whether `updated` counts the documents that changed or all that matched. */
  readonly updatedCounts: "changed" | "matched";
  /** Whether a unique index takes a missing field for null or leaves such a document out. */
  readonly uniqueMissing: "null" | "notIndexed";
}

/** The positions used when nothing else is said. */
export const defaultSwitches: Switches = {
  duplicateCode: "DATABASE_REQUEST_FAILED",
  conflictAt: "operation",
  conflictCode: "DATABASE_TRANSACTION_CONFLICT",
  aggregateLimit: "unlimited",
  transactionSeconds: 10,
  updatedCounts: "changed",
  uniqueMissing: "null",
};
