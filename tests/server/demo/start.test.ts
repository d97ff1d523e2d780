import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPort } from "../../../tools/start/check-port";
import { checkNode, checkPackages } from "../../../tools/start/check-surroundings";
import { beginSeeding, checkFiles, checkFolder, emptyFolder, wasCutShort } from "../../../tools/start/data-folder";
import { readOptions } from "../../../tools/start/read-options";

const folder = mkdtempSync(join(tmpdir(), "heyu-start-"));
const file = (name: string) => join(folder, name);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line", () => {
  test("starts the demo on port 7310 when nothing is said", () => {
    expect(readOptions([])).toEqual({
      port: 7310,
      data: ".data/demo",
      fresh: false,
      patients: undefined,
      seed: "demo",
    });
  });

  test.each([
    [["--bogus"], "--bogus"],
    [["extra"], "extra"],
    [["--port", "http"], "--port"],
    [["--port", "70000"], "0 到 65535"],
    [["--patients", "0"], "--patients"],
    [["--patients", "1.5"], "--patients"],
    [["--seed", "real"], "demo 或 none"],
    [["--data", ""], "--data"],
    [["--port"], "--port"],
  ])("%j is refused with the word %j and the usage", (given, word) => {
    expect(() => readOptions(given)).toThrow(word);
    expect(() => readOptions(given)).toThrow("用法：npm start");
  });

  test("only tells how it is used when help is asked for", () => {
    expect(readOptions(["--help"])).toBeUndefined();
  });
});

describe("the surroundings", () => {
  test.each(["18.20.4", "20.10.0"])("Node %s is too old", (version) =>
    expect(() => checkNode(version)).toThrow(version),
  );
  test.each(["20.11.0", "22.1.0"])("Node %s will do", (version) => expect(() => checkNode(version)).not.toThrow());
  test("packages that are not there are named", () => expect(() => checkPackages(folder)).toThrow("npm ci"));
});

describe("the data folder", () => {
  test("is not a file, and not a folder with something else in it", () => {
    writeFileSync(file("state.sqlite"), "");
    expect(() => checkFolder(folder)).not.toThrow();
    expect(() => checkFolder(file("state.sqlite"))).toThrow("是一个文件");
    writeFileSync(file("thesis.doc"), "");
    expect(() => checkFolder(folder)).toThrow("thesis.doc");
  });

  test("with a damaged file names the file and the way out", () => {
    writeFileSync(file("database.sqlite"), "torn".repeat(100));
    expect(() => checkFiles(folder)).toThrow(file("database.sqlite"));
    expect(() => checkFiles(folder)).toThrow("--fresh");
  });

  test("is emptied of our own things alone", () => {
    for (const name of ["state.sqlite", "database.sqlite-wal", "cloud.lock", "letter.txt"])
      writeFileSync(file(name), "");
    mkdirSync(file("files"));
    emptyFolder(folder);
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });

  test("is refused while another demo runs on it, not after one that ended", () => {
    writeFileSync(file("cloud.lock"), String(process.pid));
    expect(() => checkFolder(folder)).toThrow(String(process.pid));
    writeFileSync(file("cloud.lock"), "999999999");
    expect(() => checkFolder(folder)).not.toThrow();
  });

  test("remembers that filling it was cut short", () => {
    const done = beginSeeding(folder);
    expect(wasCutShort(folder)).toBe(true);
    done();
    expect(existsSync(file("seeding"))).toBe(false);
    expect(wasCutShort(folder)).toBe(false);
  });
});

test("a port in use is named, with the option that helps", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    }),
  );
  await expect(checkPort(port)).rejects.toThrow(`端口 ${port} 已被占用`);
  await expect(checkPort(port)).rejects.toThrow("--port");
  await new Promise((closed) => server.close(closed));
  await expect(checkPort(port)).resolves.toBeUndefined();
});
