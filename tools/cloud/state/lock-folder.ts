import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Folders this process holds: after a restart in a container the process number of a dead holder can be our own. */
const held = new Set<string>();

function isRunning(pid: number, file: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Milliseconds that a process may take between making its lock and writing its number into it. */
const longestWriting = 5000;

/** Whether the lock was made just now by a process that has not yet written its number. */
const isBeingWritten = (content: string, file: string): boolean =>
  content === "" && Date.now() - statSync(file).mtimeMs < longestWriting;

function writeLock(file: string): boolean {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    held.add(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Makes the folder and takes it for this process, so that no two clouds write into the same one. A lock left behind
 * by a process that ended is taken over. Answers the function that gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "cloud.lock");
  try {
    mkdirSync(folder, { recursive: true });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (writeLock(file)) {
        return () => {
          held.delete(file);
          rmSync(file, { force: true });
        };
      }
      const content = readFileSync(file, "utf8");
      if (isBeingWritten(content, file)) throw new Error(`Another cloud is just starting on ${folder}.`);
      const holder = Number(content);
      if (isRunning(holder, file)) {
        throw new Error(
          `Process ${holder} already runs a cloud on ${folder}. Stop it, or choose another --data folder. If that process is no cloud, remove ${file}.`,
        );
      }
      rmSync(file, { force: true });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      `The data folder ${folder} cannot be used (${code}). Make it writable, or choose another --data folder.`,
    );
  }
  throw new Error(`The data folder ${folder} could not be locked. Remove ${file} when no cloud runs on it.`);
}
