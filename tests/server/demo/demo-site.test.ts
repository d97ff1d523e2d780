import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections } from "../../../cloudfunctions/server/store/collections";
import type { Cloud } from "../../../tools/cloud/cloud";
import { declaredTemplates } from "../../../tools/cloud/openapi/declared-templates";
import { startCloud } from "../../../tools/cloud/start-cloud";
import { seedDemo } from "../../../tools/demo/seed-demo";
import { demoSite } from "../../../tools/demo/site/demo-site";
import type { Person } from "../../../tools/demo/site/person";
import { fileIn } from "../../../tools/demo/site/served-folder";
import { now } from "./demo-chronicles";

const home = mkdtempSync(join(tmpdir(), "heyu-site-"));
const client = join(home, "client");
let cloud: Cloud;

beforeAll(async () => {
  for (const folder of ["client/js", "functions"]) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "secret.txt"), "no business of the browser");
  writeFileSync(join(client, "index.html"), "<!doctype html><title>合愈</title>");
  writeFileSync(join(client, "js/app.0a1b2c3d.js"), "console.log(1);".repeat(200));
  cloud = await startCloud({
    dataDir: join(home, "data"),
    functionsDir: join(home, "functions"),
    collections,
    templates: declaredTemplates,
    startAt: now,
    quiet: true,
    site: demoSite({ cloud: () => cloud, folders: { "/m/": client, "/console/": join(home, "unbuilt") } }),
  });
  await seedDemo(cloud, { patients: 20, now, withPictures: 0 });
});

afterAll(async () => {
  await cloud.close();
  rmSync(home, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${cloud.url}${path}`, { headers, redirect: "manual" });

test("a client's page is never kept, its hashed files are kept for good", async () => {
  const page = await get("/m/?as=demo-wang");
  expect([page.status, page.headers.get("content-type"), page.headers.get("cache-control")]).toEqual([
    200,
    "text/html; charset=utf-8",
    "no-cache",
  ]);
  const script = await get("/m/js/app.0a1b2c3d.js");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(script.headers.get("cache-control")).toContain("immutable");
});

test("a text is packed for a browser that can unpack it, and not sent again when it has it", async () => {
  const packed = await get("/m/js/app.0a1b2c3d.js", { "accept-encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect((await packed.text()).length).toBe(3000);
  const again = await get("/m/js/app.0a1b2c3d.js", { "if-none-match": packed.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("the address without its slash leads to the one with it, what was asked for included", async () => {
  const answer = await get("/m?as=demo-li");
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/m/?as=demo-li"]);
});

test.each(["/m/../secret.txt", "/m/%2e%2e/secret.txt", "/m/..%2fsecret.txt", "/m/js/..%2f..%2fsecret.txt"])(
  "%s leads to nothing outside the client",
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("no business");
  },
);

test.each(["../secret.txt", "/../secret.txt", "js/../../secret.txt", "index.html\0.png"])(
  "a folder has no file %j",
  (path) => expect(fileIn(client, path)).toBeUndefined(),
);

test("a client that was not built says so instead of an empty page", async () => {
  expect(await (await get("/console/")).text()).toContain("还没有构建");
});

test("the list of people says who they are and what waits for them", async () => {
  const { people } = (await (await get("/demo/people")).json()) as { readonly people: readonly Person[] };
  const of = (openid: string) => people.find((person) => person.openid === openid);
  expect(people[0]).toEqual({
    openid: "demo-wang",
    name: "王念禾",
    kind: "patient",
    note: "双眼皮 · 术后第 1 天",
    flag: { text: "待打卡", tone: "open" },
  });
  expect(of("demo-zhao")?.flag?.text).toBe("须知未读");
  expect(of("demo-chen")?.flag?.tone).toBe("red");
  expect(of("demo-sun")).toMatchObject({ bindCode: "HEYU8523", flag: { text: "未绑定" } });
  expect(of("demo-li")?.note).toBe("种植牙 · 术后第 3 天 · 今天 10:00 到院");
  expect(of("demo-han")?.flag?.text).toBe("候诊中");
  expect(of("demo-yan")?.flag?.text).toBe("候补待答");
  expect(of("demo-manager-lu")).toMatchObject({ kind: "staff", name: "陆知微" });
  expect(of("demo-nurse-lin")).toMatchObject({ kind: "staff", name: "林若溪" });
  expect(of("demo-nurse-fang")).toBeUndefined();
});

test("the list of people has an expectant mother, her husband and a guardian right after the story's persons", async () => {
  const { people } = (await (await get("/demo/people")).json()) as { readonly people: readonly Person[] };
  expect(people.slice(11, 14).map(({ name, note }) => [name, note])).toEqual([
    ["姚听澜", "孕 33 周 4 天"],
    ["秦屿", "姚听澜的家人，可代为预约"],
    ["穆青岚", "穆小禾的监护人"],
  ]);
});
