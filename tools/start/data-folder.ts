import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const files = ["state.sqlite", "database.sqlite"] as const;
const marker = "seeding";

/** Where the demo keeps its data unless told otherwise. */
export const defaultFolder = ".data/demo";
const own = /^(state|database)\.sqlite(-wal|-shm|-journal)?$|^files$|^cloud\.lock$|^seeding$/;

const entries = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** What a person types to start over on this folder. */
export const freshCommand = (folder: string): string =>
  folder === resolve(defaultFolder) ? "npm start -- --fresh" : `npm start -- --fresh --data ${folder}`;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`数据目录 ${folder} 不能写入（${code}）。请检查权限，或用 --data 换一个目录。`);
  }
}

/** Refuses a path that is no folder, cannot be written, holds something else than a demo's data, or is in use. */
export function checkFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Error(`数据目录 ${folder} 是一个文件。请用 --data 换一个目录。`);
  }
  makeFolder(folder);
  checkNotRunning(folder);
  const foreign = entries(folder).find((name) => !own.test(name));
  if (foreign === undefined) return;
  throw new Error(`${folder} 里有别的东西（${foreign}），不是合愈的数据目录。请用 --data 换一个空目录。`);
}

/** Refuses a folder on which another demo is running. */
function checkNotRunning(folder: string): void {
  const lock = join(folder, "cloud.lock");
  if (!existsSync(lock)) return;
  const holder = Number(readFileSync(lock, "utf8"));
  if (!isRunning(holder)) return;
  throw new Error(`另一个演示（进程 ${holder}）正在使用 ${folder}。请先停止它，或用 --data 换一个目录。`);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function beginsLikeSqlite(file: string): boolean {
  if (statSync(file).size === 0) return true;
  const handle = openSync(file, "r");
  const beginning = Buffer.alloc(16);
  readSync(handle, beginning, 0, 16, 0);
  closeSync(handle);
  return beginning.toString("latin1") === "SQLite format 3\0";
}

/** Refuses data files that are visibly damaged. */
export function checkFiles(folder: string): void {
  const damaged = files.map((name) => join(folder, name)).find((file) => existsSync(file) && !beginsLikeSqlite(file));
  if (damaged === undefined) return;
  throw new Error(`数据文件 ${damaged} 已损坏，无法读取。要重新开始：${freshCommand(folder)}（会清空演示数据）。`);
}

/** Empties the folder of a demo's data; touches nothing else. Check the folder first. */
export function emptyFolder(folder: string): void {
  for (const name of entries(folder).filter((one) => own.test(one)))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether the folder has been used before. A demo that was cut short while it was filled does not count. */
export const isUsed = (folder: string): boolean => existsSync(join(folder, "database.sqlite"));

export const wasCutShort = (folder: string): boolean => existsSync(join(folder, marker));

/** Notes that the folder is being filled, until the answered function is called. */
export function beginSeeding(folder: string): () => void {
  const place = join(folder, marker);
  writeFileSync(place, "");
  return () => rmSync(place, { force: true });
}
