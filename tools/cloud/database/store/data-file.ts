import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";
import type { IndexDeclaration } from "../collection-declaration";

/** A collection as the file holds it. */
export interface FiledCollection {
  readonly row: number;
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}

/** A document as the file holds it; `body` is canonical EJSON. */
export interface FiledDocument {
  readonly position: number;
  readonly collection: number;
  readonly body: string;
}

/** The SQLite file: one row per document. */
export interface DataFile {
  collections(): readonly FiledCollection[];
  /** All documents in the order they were added. */
  documents(): IterableIterator<FiledDocument>;
  addCollection(name: string, indexes: readonly IndexDeclaration[]): number;
  setIndexes(row: number, indexes: readonly IndexDeclaration[]): void;
  put(document: FiledDocument): void;
  /** Adds many new ones; several rows to a statement, which takes less than half the time. */
  addAll(documents: readonly FiledDocument[]): void;
  remove(position: number): void;
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Called once everything was read and found sound; until then nothing in the file is changed. */
  startWriting(): void;
  close(): void;
}

const rowsPerStatement = 50;
const inMemory = ":memory:";
const application = 0x48657975;
const layout = 1;
const tables = `
  pragma application_id = ${application};
  pragma user_version = ${layout};
  create table collection(row integer primary key, name text not null unique, indexes text not null);
  create table document(position integer primary key, collection integer not null, body text not null);`;

/** A file is made whole under another name first, so that a file by the final name is never half made. */
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const sql = new Libsql(draft);
  sql.exec(tables);
  sql.close();
  renameSync(draft, file);
}

function setting(sql: Libsql.Database, name: string): unknown {
  return Object.values(sql.prepare(`pragma ${name}`).get() as Record<string, unknown>)[0];
}

function assertSound(sql: Libsql.Database): void {
  if (setting(sql, "application_id") !== application) throw new Error("it is not a data file of the local cloud");
  if (setting(sql, "user_version") !== layout) throw new Error("it was written by another version of the local cloud");
  const health = setting(sql, "quick_check");
  if (health !== "ok") throw new Error(String(health));
}

/** Opens without changing anything; from the first read on other processes are kept out. */
function connect(file: string): Libsql.Database {
  if (file === inMemory) {
    const sql = new Libsql(file);
    sql.exec(tables);
    return sql;
  }
  if (!existsSync(file)) create(file);
  if (statSync(file).size === 0) throw new Error("it is empty");
  const sql = new Libsql(file);
  try {
    sql.pragma("locking_mode = EXCLUSIVE");
    assertSound(sql);
    return sql;
  } catch (error) {
    disconnect(sql);
    throw error;
  }
}

/** Lets other processes have the file at once, not only when the statements have been collected. */
function disconnect(sql: Libsql.Database): void {
  try {
    sql.pragma("locking_mode = NORMAL");
    setting(sql, "user_version");
  } finally {
    sql.close();
  }
}

/** What to tell a person whose data file cannot be used. */
export function damaged(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const busy = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
  const text = busy
    ? `The data file ${file} is in use by another local cloud. Stop that one first, or choose another folder with --data.`
    : `The data file ${file} cannot be read: ${reason}. Nothing was changed. ` +
      "Put a saved copy in its place, or move it away (with its -wal file) and start again with --seed demo.";
  return new Error(text, { cause: error });
}

/** Opens the file and keeps every other process out of it; makes a new one when there is none. */
export function openDataFile(file: string): DataFile {
  const sql = connect(file);
  let writing = false;
  const put = sql.prepare("insert or replace into document values(?, ?, ?)");
  const places = Array.from({ length: rowsPerStatement }, () => "(?, ?, ?)").join(", ");
  const many = sql.prepare(`insert into document values ${places}`);
  const remove = sql.prepare("delete from document where position = ?");
  return {
    collections: () => {
      const rows = sql.prepare("select row, name, indexes from collection order by row").all() as Record<
        string,
        unknown
      >[];
      return rows.map(({ row, name, indexes }) => ({
        row: Number(row),
        name: String(name),
        indexes: JSON.parse(String(indexes)) as IndexDeclaration[],
      }));
    },
    documents: () =>
      sql
        .prepare("select position, collection, body from document order by position")
        .iterate() as IterableIterator<FiledDocument>,
    addCollection: (name, indexes) => {
      const added = sql
        .prepare("insert into collection(name, indexes) values(?, ?)")
        .run(name, JSON.stringify(indexes));
      return Number(added.lastInsertRowid);
    },
    setIndexes: (row, indexes) => {
      sql.prepare("update collection set indexes = ? where row = ?").run(JSON.stringify(indexes), row);
    },
    put: ({ position, collection, body }) => {
      put.run(position, collection, body);
    },
    addAll: (documents) => {
      for (let at = 0; at < documents.length; at += rowsPerStatement) {
        const rows = documents.slice(at, at + rowsPerStatement);
        const places = rows.map(() => "(?, ?, ?)").join(", ");
        const statement =
          rows.length === rowsPerStatement ? many : sql.prepare(`insert into document values ${places}`);
        statement.run(rows.flatMap(({ position, collection, body }) => [position, collection, body]));
      }
    },
    remove: (position) => {
      remove.run(position);
    },
    begin: () => void sql.exec("begin immediate"),
    commit: () => void sql.exec("commit"),
    rollback: () => void sql.exec("rollback"),
    startWriting: () => {
      if (file === inMemory) return;
      sql.pragma("journal_mode = WAL");
      sql.pragma("synchronous = FULL");
      writing = true;
    },
    close: () => {
      // leaves one plain file behind, without a -wal beside it
      if (writing) sql.pragma("journal_mode = DELETE");
      disconnect(sql);
    },
  };
}
