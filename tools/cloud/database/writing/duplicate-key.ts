import { CloudError } from "../cloud-error";
import type { StoredDocument } from "../database";
import type { Switches } from "../switches";
import { encodeValue } from "../values/encode-value";
import { isPlainObject } from "../values/plain-object";

function shown(document: StoredDocument, field: string): string {
  let value: unknown = document;
  for (const name of field.split(".")) value = isPlainObject(value) ? value[name] : undefined;
  return `${field}: ${value === undefined ? "null" : encodeValue(value)}`;
}

/** The refusal of a document whose key another one has. */
export function duplicateKey(
  switches: Switches,
  collection: string,
  indexName: string,
  fields: readonly string[],
  document: StoredDocument,
): CloudError {
  const key = fields.map((field) => shown(document, field)).join(", ");
  return new CloudError(
    switches.duplicateCode,
    `[FailedOperation.Insert] E11000 duplicate key error collection: tnt-local.${collection} index: ${indexName} dup key: { ${key} }`,
  );
}

/** The refusal of a transaction that met another one's write. */
export function writeConflict(switches: Switches): CloudError {
  return new CloudError(switches.conflictCode, "[OperationConflict] WriteConflict");
}
