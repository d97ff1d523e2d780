import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { CloudError } from "../database/cloud-error";
import type { StateStore } from "../state/state-store";

/** A file as the bucket knows it. */
export interface StoredFile {
  readonly key: string;
  /** The user whose mini-program uploaded it; undefined when a function did. */
  readonly uploader: string | undefined;
  readonly size: number;
  readonly type: string;
}

/** The bucket: bytes under paths. */
export interface FileStore {
  /** Writes or replaces; refuses more than 10 MB. */
  put(key: string, bytes: Buffer, uploader?: string): void;
  describe(key: string): StoredFile | undefined;
  read(key: string): Buffer | undefined;
  /** False when there was none. */
  remove(key: string): boolean;
}

/** Bytes that one file may have. */
export const fileLimit = 10 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".mp4": "video/mp4",
  ".mp3": "audio/mpeg",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
};

/** Keeps bytes in `folder`; a path never becomes a file name, so it cannot lead anywhere else. */
export function openFileStore(folder: string, state: StateStore, now: () => number): FileStore {
  mkdirSync(folder, { recursive: true });
  const place = (key: string) => join(folder, createHash("sha256").update(key).digest("hex"));

  function describe(key: string): StoredFile | undefined {
    const row = state.row("select * from files where key = ?", key);
    if (row === undefined) return undefined;
    const { uploader, size, type } = row;
    return {
      key,
      uploader: typeof uploader === "string" ? uploader : undefined,
      size: Number(size),
      type: String(type),
    };
  }

  return {
    put(key, bytes, uploader) {
      if (bytes.length > fileLimit) {
        throw new CloudError("STORAGE_REQUEST_FAIL", `the file has ${bytes.length} bytes, ${fileLimit} are allowed`);
      }
      const unfinished = `${place(key)}.${randomUUID()}`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, place(key));
      const type = types[extname(key).toLowerCase()] ?? "application/octet-stream";
      state.change(
        "insert or replace into files values (?, ?, ?, ?, ?)",
        key,
        uploader ?? null,
        bytes.length,
        type,
        Math.round(now()),
      );
    },
    describe,
    read: (key) => (describe(key) === undefined ? undefined : readFileSync(place(key))),
    remove(key) {
      const existed = state.change("delete from files where key = ?", key) === 1;
      if (existed) rmSync(place(key), { force: true });
      return existed;
    },
  };
}
