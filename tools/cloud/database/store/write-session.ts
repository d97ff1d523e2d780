import { CloudError } from "../cloud-error";
import type { DataFile } from "./data-file";

/** Writes to the file, several changes to one SQLite transaction. */
export interface WriteSession {
  /** Throws when an earlier write failed. */
  assertSound(): void;
  /** Does something to the file at once. */
  direct(work: (file: DataFile) => void): void;
  /** Does something that is in the file for good after the next `flush`. */
  write(work: (file: DataFile) => void): void;
  flush(): void;
}

/** After a failed write memory and file may differ: nothing more is answered until the file is opened again. */
export function writeSession(file: DataFile): WriteSession {
  let writing = false;
  let broken: CloudError | undefined;

  function direct(work: (file: DataFile) => void): void {
    if (broken) throw broken;
    try {
      work(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      broken = new CloudError("SYS_ERR", `the data file could not be written (${reason}); restart the local cloud`);
      throw broken;
    }
  }

  return {
    assertSound: () => {
      if (broken) throw broken;
    },
    direct,
    write: (work) =>
      direct(() => {
        if (!writing) file.begin();
        writing = true;
        work(file);
      }),
    flush: () => {
      if (!writing) return;
      writing = false;
      direct(() => file.commit());
    },
  };
}
