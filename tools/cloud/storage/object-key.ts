import { CloudError } from "../database/cloud-error";
import { environment } from "../environment";

const prefix = `cloud://${environment.envId}.${environment.bucket}/`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a path
const forbidden = /[\u0000-\u001f\u007f\\]/;

/** Refuses a cloud path that is empty, too long, absolute, or climbs out of the bucket. */
export function checkObjectKey(path: unknown): string {
  if (typeof path !== "string" || path === "" || Buffer.byteLength(path) > 850) {
    throw new CloudError("INVALID_PARAM", "cloudPath is a text of 1 to 850 bytes");
  }
  const climbs = path.split("/").some((part) => part === "" || part === "." || part === "..");
  if (climbs || forbidden.test(path)) throw new CloudError("INVALID_PARAM", `cloudPath is not valid: ${path}`);
  return path;
}

export const fileIdOf = (key: string): string => prefix + key;

/** The path in a file id of this environment; undefined for any other text. */
export const keyOf = (fileId: unknown): string | undefined =>
  typeof fileId === "string" && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined;
