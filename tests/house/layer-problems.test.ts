import { layerProblems } from "../../tools/check/layers/layer-problems";

const problems = (path: string, text: string) => layerProblems([{ path, text }]);
const page = "client/miniprogram/src/pages/today/index.tsx";

describe("an import across layers is refused:", () => {
  test.each([
    ["shared/triage/a.ts", 'import React from "react";', "shared/ imports nothing outside itself"],
    ["shared/triage/a.ts", 'import { readFileSync } from "node:fs";', "shared/ imports nothing outside itself"],
    ["shared/triage/a.ts", 'import * as v from "valibot";', "shared/ imports nothing outside itself"],
    ["shared/triage/a.ts", 'import { b } from "../../client/api/b";', "shared/ imports nothing outside itself"],
    ["shared/triage/a.ts", 'import type { b } from "../contract/b";', "the rules of shared/ know no contract"],
    ["client/api/a.ts", 'import { b } from "../../tests/support/b";', "nothing imports tests/"],
    ["tools/demo/a.ts", 'import { b } from "../../tests/support/b";', "nothing imports tests/"],
    ["cloudfunctions/server/a.ts", 'import { b } from "../../tools/b";', "nothing but tests/ imports tools/"],
    [page, 'export { b } from "../../../../../tools/b";', "nothing but tests/ imports tools/"],
    ["cloudfunctions/server/a.ts", 'import { main } from "../api/index";', "nobody imports the entry"],
    ["cloudfunctions/sweep/index.ts", 'import { main } from "../api";', "nobody imports the entry"],
    ["tests/server/a.test.ts", 'import { main } from "../../cloudfunctions/api/index";', "nobody imports the entry"],
    [
      "cloudfunctions/server/store/a.ts",
      'import { b } from "@api/create-api";',
      "cloudfunctions/ imports shared/ only",
    ],
    ["cloudfunctions/server/handlers/a.ts", 'import cloud from "wx-server-sdk";', "only store/, messages/"],
    ["cloudfunctions/server/handlers/a.ts", 'const cloud = require("wx-server-sdk");', "only store/, messages/"],
    [
      "client/admin/a.ts",
      'import { b } from "../../cloudfunctions/server/b";',
      "client/ never imports cloudfunctions/",
    ],
    [page, 'import { contract } from "@shared/contract/contract";', "client/ takes types only"],
    [page, 'import { type InputOf } from "@shared/contract/contract";', "client/ takes types only"],
    [page, 'const load = () => import("@shared/contract/contract");', "client/ takes types only"],
    ["client/api/a.ts", 'import { b } from "../admin/b";', "client/api serves both clients"],
    ["client/admin/a.ts", 'import { b } from "../miniprogram/src/b";', "know nothing of each other"],
    [page, 'import { b } from "../../../../admin/b";', "know nothing of each other"],
  ])("%s: %s", (path, text, because) => {
    expect(problems(path, `${text}\n`)).toContainEqual(expect.stringContaining(because));
  });
});

describe("a name that belongs elsewhere is refused:", () => {
  test.each([
    [page, "const a = wx.getStorageSync('a');", "name wx"],
    [page, "const a = wx?.cloud;", "name wx"],
    [page, "Taro.cloud.callFunction({});", "name Taro.cloud"],
    [page, "const b = Taro\n  .cloud;", "name Taro.cloud"],
    ["client/admin/a.ts", "wx.login();", "name wx"],
    ["cloudfunctions/server/handlers/a.ts", "const now = Date.now();", "the clock is read in the entries alone"],
    ["cloudfunctions/server/store/a.ts", "const now = new Date();", "the clock is read in the entries alone"],
    ["shared/calendar/a.ts", "const now = Date.now();", "the clock is read in the entries alone"],
  ])("%s: %s", (path, text, because) => {
    expect(problems(path, `${text}\n`)).toEqual([expect.stringContaining(because)]);
  });
});

describe("what is allowed stays allowed:", () => {
  test.each([
    ["shared/contract/a.ts", 'import * as v from "valibot";\nimport { b } from "../triage/b";'],
    ["shared/triage/a.ts", 'import { b } from "../calendar/b";\nimport { c } from "@shared/calendar/c";'],
    ["cloudfunctions/server/store/a.ts", 'import cloud from "wx-server-sdk";'],
    ["cloudfunctions/server/messages/a.ts", 'import cloud from "wx-server-sdk";'],
    ["cloudfunctions/api/index.ts", 'import cloud from "wx-server-sdk";\nconst now = Date.now();'],
    ["cloudfunctions/api/index.ts", 'import { dispatch } from "../server/dispatch";'],
    ["cloudfunctions/server/handlers/a.ts", 'import { contract } from "@shared/contract/contract";'],
    ["cloudfunctions/server/a.ts", "const day = new Date(now).toISOString();"],
    ["client/miniprogram/src/platform/a.ts", "wx.login();\nTaro.cloud.init();"],
    ["client/api/wechat-transport.ts", "Taro.cloud.callFunction({});"],
    [page, 'import type { InputOf } from "@shared/contract/contract";'],
    [page, "// wx.login() is called by src/platform\nconst a = 1; /* Taro.cloud */"],
    [page, 'const words = "wx.login and Taro.cloud";'],
    [page, "const a = own.wx.login();"],
    ["tests/server/a.test.ts", 'import { startCloud } from "../../tools/cloud/start-cloud";'],
    ["tools/demo/a.ts", 'import { startCloud } from "../cloud/start-cloud";'],
    ["tests/cloud/a.test.ts", 'import { b } from "../support/b";\nimport cloud from "wx-server-sdk";'],
    ["tests/house/a.test.ts", "const planted = 'import { b } from \"../../cloudfunctions/api/index\";';"],
    ["client/admin/a.ts", '// import { b } from "../../tools/b";'],
  ])("%s: %s", (path, text) => {
    expect(problems(path, `${text}\n`)).toEqual([]);
  });
});

test("a problem is told with file, line and target", () => {
  const text = '/* two\n lines */\nimport a from "./a";\nimport { b } from "../../tests/b";\n';
  expect(problems("client/api/c.ts", text)).toEqual(["client/api/c.ts:4 imports tests/b: nothing imports tests/"]);
});

test("an import over several lines is read as one", () => {
  const text =
    'import type {\n  InputOf,\n  OutputOf,\n} from "@shared/contract/contract";\nimport {\n  b,\n} from "@shared/contract/fields";\n';
  expect(problems("client/admin/a.ts", text)).toEqual([expect.stringContaining("client/admin/a.ts:5")]);
});
