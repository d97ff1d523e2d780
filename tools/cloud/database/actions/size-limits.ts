import { failed } from "../refusals";
import { encodeValue } from "../values/encode-value";

const megabyte = 1024 * 1024;
const writeLimit = 5 * megabyte;
const documentLimit = 16 * megabyte;
const replyLimit = 16 * megabyte;

function bytes(texts: readonly unknown[]): number {
  return texts.reduce<number>((sum, text) => sum + (typeof text === "string" ? Buffer.byteLength(text) : 0), 0);
}

/** Refuses a write that sends more than 5 MB. */
export function assertWriteSize(texts: readonly unknown[]): void {
  if (bytes(texts) > writeLimit) throw failed("[LimitExceeded] a write may send 5 MB at most");
}

/** Refuses a document of more than 16 MB. */
export function assertDocumentSize(document: unknown): void {
  if (bytes([encodeValue(document)]) > documentLimit) throw failed("[LimitExceeded] a document may hold 16 MB at most");
}

/** Encodes documents for a reply and refuses one of more than 16 MB. */
export function replyTexts(documents: readonly unknown[]): readonly string[] {
  const texts = documents.map(encodeValue);
  if (bytes(texts) > replyLimit)
    throw failed("[LimitExceeded] a reply may hold 16 MB at most: ask for fewer documents");
  return texts;
}
