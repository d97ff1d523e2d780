import type { StoredDocument } from "../database";

/** A document as it stands in memory. A change makes a new record with the same position. */
export interface StoredRecord {
  readonly id: unknown;
  /** Where it was added; its row in the file. Orders documents that nothing else orders. */
  readonly position: number;
  readonly document: StoredDocument;
}
