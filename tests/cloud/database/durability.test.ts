import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import type { CollectionDeclaration } from "../../../tools/cloud/database/collection-declaration";
import { openDatabase } from "../../../tools/cloud/database/open-database";
import { databaseClient } from "./support/database-client";
import { index, unique } from "./support/memory-database";

const folder = mkdtempSync(join(tmpdir(), "heyu-database-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, `${name}.db`);
const log: CollectionDeclaration = { name: "log", indexes: [unique("byPlace", "writer", "place")] };

function open(name: string, ...collections: readonly CollectionDeclaration[]) {
  return openDatabase({ file: at(name), collections, clock: () => 0 });
}

/** Lets a writer run until it has acknowledged some writes, kills it in the middle and answers what it acknowledged. */
async function writeAndKill(name: string, writer: string, acknowledgements: number): Promise<readonly string[]> {
  const script = join(__dirname, "support/acknowledging-writer.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, at(name), writer], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.split("\n").length > acknowledgements) child.kill("SIGKILL");
  });
  const [, signal] = await once(child, "close");
  expect(signal).toBe("SIGKILL");
  const lines = printed.slice(0, printed.lastIndexOf("\n") + 1).split("\n");
  return lines.flatMap((line) => line.split(" ")).filter((id) => id !== "");
}

test("kill -9 in the middle of writing loses no acknowledged write and leaves a sound file", async () => {
  const acknowledged: string[] = [];
  for (const [round, count] of [40, 3, 300, 1, 120].entries()) {
    acknowledged.push(...(await writeAndKill("killed", `w${round}`, count)));
    const database = open("killed", log);
    const ids = new Set(database.inspect("log", {}, 100_000).map(({ _id }) => String(_id)));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    const halves = [...ids].filter(
      (id) => /^w\d+-\d*[05]$/.test(id) !== ids.has(`${id}-twin`) && !id.endsWith("-twin"),
    );
    expect(halves).toEqual([]);
    database.close();
  }
  expect(acknowledged.length).toBeGreaterThan(464);
  const sql = new Libsql(at("killed"));
  expect(sql.prepare("pragma integrity_check").get()).toMatchObject({ integrity_check: "ok" });
  sql.close();
});

test("Documents, their order, indexes and added collections are there after a restart", async () => {
  const collections = [{ name: "a", indexes: [unique("u", "k"), index("i", "-t", "k")] }];
  const first = open("restart", ...collections);
  const client = databaseClient(first);
  await client.add(
    "a",
    { _id: 1, k: 1, t: new Date(5), d: 1.5, big: 30_000_000_000, no: null, r: /x/i },
    { _id: "1", k: 2 },
  );
  await client.add("a", { _id: 3, k: 3 });
  await client.doc("a", 1).update({ $set: { k: 9 } });
  await client.doc("a", 3).remove();
  await client.send("addCollection", { collectionName: "later" });
  await client.add("later", { x: 1 });
  const before = first.inspect("a", {}, 10);
  first.close();
  expect(existsSync(`${at("restart")}-wal`)).toBe(false);

  const second = open("restart", ...collections);
  expect(second.inspect("a", {}, 10)).toEqual(before);
  expect(second.indexes("a")).toEqual(collections[0]?.indexes);
  expect(second.collectionNames()).toEqual(["a", "later"]);
  await databaseClient(second).add("a", { _id: "z", k: 4 });
  expect(second.inspect("a", {}, 10).map(({ _id }) => _id)).toEqual([1, "1", "z"]);
  await expect(databaseClient(second).add("a", { k: 9 })).rejects.toThrow(/E11000/);
  second.close();
});

test("A transaction that was not committed is not in the file", async () => {
  const first = open("uncommitted", log);
  const { add } = await databaseClient(first).begin();
  await add("log", { _id: "lost" });
  await databaseClient(first).add("log", { _id: "kept", place: 1 });
  first.close();
  const second = open("uncommitted", log);
  expect(second.inspect("log", {}, 10).map(({ _id }) => _id)).toEqual(["kept"]);
  second.close();
});

describe("A damaged file is refused, named and left as it is", () => {
  function make(name: string): string {
    const database = open(name, log);
    database.insertMany(
      "log",
      Array.from({ length: 500 }, (_, place) => ({ writer: "w", place, filler: "y".repeat(100) })),
    );
    database.close();
    return at(name);
  }

  function breakRow(file: string): void {
    const sql = new Libsql(file);
    sql.exec("update document set body = substr(body, 1, 20) where position = 7");
    sql.close();
  }

  test.each<[string, (file: string) => void]>([
    ["cut off", (file) => truncateSync(file, 20_000)],
    ["emptied", (file) => truncateSync(file, 0)],
    ["overwritten at the beginning", (file) => writeFileSync(file, `no database${"z".repeat(5_000)}`)],
    [
      "overwritten in the middle",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 8_192, 24_576);
        writeFileSync(file, bytes);
      },
    ],
    ["a row cut off", breakRow],
    [
      "a database of another program",
      (file) => {
        rmSync(file);
        const sql = new Libsql(file);
        sql.exec("create table x(y)");
        sql.close();
      },
    ],
  ])("%s", (name, damage) => {
    const file = make(`damaged ${name}`);
    damage(file);
    copyFileSync(file, `${file}.copy`);
    const opening = () => open(`damaged ${name}`, log);
    expect(opening).toThrow(file);
    expect(opening).toThrow(/move it away.*--seed demo/);
    expect(readFileSync(file).equals(readFileSync(`${file}.copy`))).toBe(true);
  });
});

test("A file that is in use cannot be opened a second time", () => {
  const first = open("shared", log);
  expect(() => open("shared", log)).toThrow(/in use by another local cloud/);
  first.close();
  open("shared", log).close();
});

describe("When declarations and file differ", () => {
  const things = [
    { _id: 1, a: 1 },
    { _id: 2, a: 1 },
  ];

  test("missing collections and indexes are added", async () => {
    const first = open("grown", { name: "c", indexes: [index("byA", "a")] });
    first.insertMany("c", things);
    first.close();
    const second = open(
      "grown",
      { name: "c", indexes: [index("byB", "b"), index("byA", "a")] },
      { name: "d", indexes: [] },
    );
    expect(second.indexes("c").map(({ name }) => name)).toEqual(["byA", "byB"]);
    expect(second.collectionNames()).toEqual(["c", "d"]);
    expect((await databaseClient(second).find("c", { b: 5 })).examined).toBe(0);
    second.close();
    const third = open("grown");
    expect(third.indexes("c")).toHaveLength(2);
    third.close();
  });

  test.each([
    ["another field", index("byA", "b")],
    ["another direction", index("byA", "-a")],
    ["unique", unique("byA", "a")],
  ])("an index of the same name with %s is refused", (what, changed) => {
    open(`changed ${what}`, { name: "c", indexes: [index("byA", "a")] }).close();
    const opening = () => open(`changed ${what}`, { name: "c", indexes: [changed] });
    expect(opening).toThrow(/Collection c: the index byA is declared as .* but the data file holds it as/);
    open(`changed ${what}`, { name: "c", indexes: [index("byA", "a")] }).close();
  });

  test("a unique index that the documents do not allow is refused, and nothing is changed", () => {
    const first = open("duplicates", { name: "c", indexes: [] });
    first.insertMany("c", things);
    first.close();
    const opening = () =>
      open("duplicates", { name: "c", indexes: [unique("byA", "a")] }, { name: "new", indexes: [] });
    expect(opening).toThrow(/unique index byA cannot hold both the document 1 and the document 2/);
    const again = open("duplicates");
    expect(again.collectionNames()).toEqual(["c"]);
    expect(again.indexes("c")).toEqual([]);
    again.close();
  });
});
