import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { createVirtualClock, type VirtualClock } from "../clock/virtual-clock";
import { lockFolder } from "./lock-folder";
import { openStateStore, type StateStore } from "./state-store";

/** What a cloud keeps between two starts. */
export interface DataFolder {
  readonly databaseFile: string;
  readonly filesFolder: string;
  readonly state: StateStore;
  readonly clock: VirtualClock;
  /** Signs addresses and tokens; made once for the folder. */
  readonly secret: string;
  close(): void;
}

function secretOf(state: StateStore): string {
  const kept = state.kept("secret");
  if (typeof kept === "string") return kept;
  const secret = randomBytes(32).toString("hex");
  state.keep("secret", secret);
  return secret;
}

function clockOf(state: StateStore, startAt: number | undefined): VirtualClock {
  const kept = state.kept("clockOffset");
  const offset = typeof kept === "number" ? kept : startAt === undefined ? 0 : startAt - Date.now();
  state.keep("clockOffset", offset);
  return createVirtualClock(offset, (moved) => state.keep("clockOffset", moved));
}

/** Takes the folder for this process and opens what lasts; the clock goes on where it was. */
export function openDataFolder(dataDir: string, startAt: number | undefined): DataFolder {
  const folder = resolve(dataDir);
  const unlock = lockFolder(folder);
  try {
    const state = openStateStore(join(folder, "state.sqlite"));
    return {
      databaseFile: join(folder, "database.sqlite"),
      filesFolder: join(folder, "files"),
      state,
      clock: clockOf(state, startAt),
      secret: secretOf(state),
      close() {
        state.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw new Error(
      `The data in ${folder} cannot be read: ${(error as Error).message}. Remove it or choose another --data folder.`,
    );
  }
}
