import { CloudError } from "./cloud-error";

/** The database refuses the operation; the text is modelled on MongoDB's. */
export function failed(message: string): CloudError {
  return new CloudError("DATABASE_REQUEST_FAILED", `[FailedOperation] ${message}`);
}

/** The request itself is not one the cloud accepts. */
export function invalidParameter(message: string): CloudError {
  return new CloudError("INVALID_PARAM", `[InvalidParameter] ${message}`);
}

/** The collection is neither declared nor added. */
export function collectionMissing(name: string): CloudError {
  return new CloudError(
    "DATABASE_COLLECTION_NOT_EXIST",
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  );
}

/** The transaction was never started, has ended, failed or run out of time. */
export function transactionMissing(): CloudError {
  return new CloudError(
    "DATABASE_TRANSACTION_FAIL",
    "[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server",
  );
}

/** Turns whatever the query language threw into a refusal; a refusal of our own passes unchanged. */
export function asRefusal(error: unknown): CloudError {
  if (error instanceof CloudError) return error;
  const refusal = failed(error instanceof Error ? error.message : String(error));
  refusal.cause = error;
  return refusal;
}
