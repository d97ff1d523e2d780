import type { StoredDocument } from "../database";
import type { StoredCollection } from "../store/stored-collection";
import type { StoredRecord } from "../store/stored-record";

/**
 * What a change makes of a document: the new one, `null` to delete it, undefined to leave it as it is.
 * It is asked again when the document had to be waited for.
 */
export type Change = (current: StoredRecord | undefined) => StoredDocument | null | undefined;

/** One document to be written. */
export interface WriteRequest {
  readonly collection: StoredCollection;
  readonly id: unknown;
  readonly change: Change;
}

/** What became of one document. */
export interface Written {
  readonly previous: StoredDocument | undefined;
  /** `null`: deleted; undefined: left as it was. */
  readonly next: StoredDocument | null | undefined;
}
