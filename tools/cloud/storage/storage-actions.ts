import { CloudError } from "../database/cloud-error";
import type { ActionHandler } from "../gateway/action";
import type { CallStatistics } from "../stats/call-statistics";
import type { FileStore } from "./file-store";
import { checkObjectKey, fileIdOf, keyOf } from "./object-key";
import type { SignedAddresses } from "./signed-address";

const defaultMaxAge = 24 * 60 * 60;
const uploadSeconds = 15 * 60;

const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value) && value.length <= 50) return value;
  throw new CloudError("INVALID_PARAM", "fileList is a list of at most 50 files");
};

/** `storage.*`: addresses to upload to and download from, and deletion. */
export function createStorageActions(
  files: FileStore,
  addresses: SignedAddresses,
  statistics: CallStatistics,
): ActionHandler {
  const missing = (fileID: unknown) => ({ fileID, code: "STORAGE_FILE_NONEXIST", tempFileURL: "" });

  function uploadTarget(path: unknown) {
    const key = checkObjectKey(path);
    const url = addresses.sign("PUT", key, uploadSeconds);
    return { url, token: "local", authorization: "local", fileId: fileIdOf(key), cosFileId: key.length.toString(36) };
  }

  function downloadAddress(file: unknown) {
    const { fileid, max_age: given } = file as { fileid?: unknown; max_age?: unknown };
    const key = keyOf(fileid);
    if (key === undefined || files.describe(key) === undefined) return missing(fileid);
    const maxAge = typeof given === "number" && given > 0 ? given : defaultMaxAge;
    return { fileID: fileid, code: "SUCCESS", tempFileURL: addresses.sign("GET", key, maxAge), maxAge };
  }

  function remove(fileID: unknown) {
    const key = keyOf(fileID);
    return key !== undefined && files.remove(key) ? { fileID, code: "SUCCESS" } : missing(fileID);
  }

  const actions: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Record<string, unknown>>> = {
    "storage.getUploadMetadata": ({ path }) => uploadTarget(path),
    "storage.batchGetDownloadUrl": ({ file_list: list }) => ({ download_list: listOf(list).map(downloadAddress) }),
    "storage.batchDeleteFile": ({ fileid_list: list }) => ({ delete_list: listOf(list).map(remove) }),
  };

  return async ({ action, body, invocation }) => {
    const perform = actions[action];
    if (perform === undefined) throw new CloudError("INVALID_PARAM", `unsupported action: ${action}`);
    statistics.serviceCalled(invocation?.deployed.name, "storage", action);
    return { data: perform(body) };
  };
}
