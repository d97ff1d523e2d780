import { spawn } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Cloud } from "../../tools/cloud/cloud";
import { startCloud } from "../../tools/cloud/start-cloud";
import { failureOf, resultOf } from "./support/result-of";
import { functionsDir, startAt, temporaryFolder, testCollections, testTemplates } from "./support/test-cloud";

let folder: ReturnType<typeof temporaryFolder>;
const open: Cloud[] = [];

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(async () => {
  for (const cloud of open.splice(0)) await cloud.close();
  folder.remove();
});

async function start(changes: { port?: number; functionsDir?: string; dataDir?: string } = {}): Promise<Cloud> {
  const base = { dataDir: folder.path, functionsDir, collections: testCollections, templates: testTemplates };
  const cloud = await startCloud({ ...base, startAt, quiet: true, ...changes });
  open.push(cloud);
  return cloud;
}

test("a restart goes on with the same time, documents, accepts, messages and files", async () => {
  const before = await start();
  await before.clock.advance(6 * 3_600_000);
  await before.call("writer", { documents: [{ _id: "kept" }] });
  before.grants.accept("oPatient", "visit", 2);
  before.files.put("a/b.txt", Buffer.from("kept"), "oPatient");
  const message = {
    touser: "oPatient",
    templateId: "visit",
    data: { thing1: { value: "到院" }, time2: { value: "9:00" } },
  };
  await before.call("openapi", { calls: [{ api: "subscribeMessage.send", args: message }] });
  const closing = Date.now();
  const now = before.clock.now();
  await before.close();

  const after = await start();
  const again = after.clock.now();
  expect(again).toBeGreaterThanOrEqual(now);
  expect(again - now).toBeLessThanOrEqual(Date.now() - closing);
  expect(after.database.inspect("things", {}, 10)).toEqual([{ _id: "kept" }]);
  expect(after.grants.list("oPatient")).toMatchObject([{ templateId: "visit", remaining: 1 }]);
  expect(after.messages().map(({ title, msgid }) => [title, msgid])).toEqual([["到院提醒", 1]]);
  expect(after.files.read("a/b.txt")?.toString()).toBe("kept");
});

test("a port in use is named, and the data folder is free again", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(start({ port })).rejects.toThrow(`Port ${port} is in use`);
  other.close();
  expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("missing functions and an unusable data folder are explained", async () => {
  await expect(start({ functionsDir: join(folder.path, "nowhere") })).rejects.toThrow("Build them first");
  const file = join(folder.path, "a-file");
  writeFileSync(file, "");
  await expect(start({ dataDir: join(file, "data") })).rejects.toThrow(
    /cannot be used .* choose another --data folder/,
  );
});

test("a lock that is only just being written is not taken for left behind", async () => {
  const file = join(folder.path, "cloud.lock");
  writeFileSync(file, "");
  await expect(start()).rejects.toThrow("Another cloud is just starting");
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  await start();
});

test("two clouds never share a data folder; the lock of a dead one is taken over", async () => {
  await start();
  await expect(start()).rejects.toThrow(`Process ${process.pid} already runs a cloud`);
  await open.pop()?.close();
  const dead = spawn("true");
  await new Promise((ended) => dead.once("exit", ended));
  writeFileSync(join(folder.path, "cloud.lock"), String(dead.pid));
  await start();
});

test("a damaged state file is explained", async () => {
  writeFileSync(join(folder.path, "state.sqlite"), "this is no database, only a text that is long enough to be read");
  await expect(start()).rejects.toThrow("cannot be read");
});

test("a function that was built again is used from the next call on", async () => {
  const own = join(folder.path, "functions");
  mkdirSync(join(own, "greeting"), { recursive: true });
  let builds = 0;
  /** Each build is ten seconds younger than the one before: some disks keep whole seconds only. */
  const write = (name: string, content: string) => {
    const file = join(own, "greeting", name);
    const builtAt = 1_770_000_000 + 10 * builds;
    writeFileSync(file, content);
    utimesSync(file, builtAt, builtAt);
  };
  const build = (text: string, timeout: number) => {
    builds += 1;
    write("index.js", `exports.main = async (event, context) => ["${text}", context.time_limit_in_ms];`);
    write("config.json", JSON.stringify({ timeout }));
  };
  build("first", 5);
  const cloud = await start({ functionsDir: own, dataDir: join(folder.path, "data") });
  expect(resultOf(await cloud.call("greeting", {}))).toEqual(["first", 5000]);
  build("second", 6);
  expect(resultOf(await cloud.call("greeting", {}))).toEqual(["second", 6000]);
  build("third", 600);
  expect(failureOf(await cloud.call("greeting", {})).errMsg).toContain("1 to 60");
  await cloud.clock.advance(60_000);
  build("fourth", 7);
  expect(resultOf(await cloud.call("greeting", {}))).toEqual(["fourth", 7000]);
});

test.each([
  [{ timeout: 61 }, "1 to 60"],
  [{ triggers: [1, 2].map(() => ({ name: "a", type: "timer", config: "0 0 9 * * * *" })) }, "one trigger per function"],
  [{ triggers: [{ name: "a", type: "timer", config: "0 9 * * *" }] }, "seven fields"],
  [{ triggers: [{ name: "9a", type: "timer", config: "0 0 9 * * * *" }] }, "starts with a letter"],
  [{ triggers: [{ name: "a", type: "timer", config: "0 0 29 * * * *" }] }, "no schedule"],
])("the settings %j are refused when the cloud starts", async (config, reason) => {
  const own = join(folder.path, "functions");
  mkdirSync(join(own, "greeting"), { recursive: true });
  writeFileSync(join(own, "greeting", "index.js"), "exports.main = async () => 1;");
  writeFileSync(join(own, "greeting", "config.json"), JSON.stringify(config));
  await expect(start({ functionsDir: own, dataDir: join(folder.path, "data") })).rejects.toThrow(reason);
});
