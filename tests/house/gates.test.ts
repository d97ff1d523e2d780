import type { Gate } from "../../tools/check/gate";
import { biomeGate, duplicateGate, knipGate, typeGate } from "../../tools/check/gates";
import { layerGate } from "../../tools/check/layers/layer-gate";
import { buildSmallHouse, type SmallHouse } from "../support/small-house";

let house: SmallHouse;
beforeEach(() => {
  house = buildSmallHouse();
});
afterEach(() => house.remove());

type Files = Readonly<Record<string, string>>;
type Planted = readonly [violation: string, files: Files, says: readonly string[]];

const rule = (body: string) => `/** A rule. */\n${body}\n`;

/** The gate holds in the house as it stands, and fails for the planted reason once the files are added. */
async function expectToCatch(gate: Gate, files: Files, says: readonly string[]): Promise<void> {
  expect(await gate.run(house.root)).toEqual({ passed: true, findings: "" });
  house.add(files);
  const { passed, findings } = await gate.run(house.root);
  expect(passed).toBe(false);
  for (const words of says) expect(findings).toContain(words);
}

describe("Biome", () => {
  test.each<Planted>([
    [
      "a rule that imports valibot",
      { "shared/triage/planted.ts": 'import * as v from "valibot";\n\nexport const planted = v.string();\n' },
      ["noRestrictedImports", "Rules in shared/ know no contract"],
    ],
    [
      "a rule that reads the clock",
      { "shared/triage/planted.ts": rule("export const planted = (): number => Date.now();") },
      ["noRestrictedGlobals", "Time is an argument"],
    ],
    [
      "a contract that knows the cloud",
      { "shared/contract/planted.ts": 'import cloud from "wx-server-sdk";\n\nexport const planted = cloud;\n' },
      ["noRestrictedImports", "The contract knows no cloud"],
    ],
    [
      "a client that imports the server",
      {
        "client/admin/planted.ts":
          'import { planted } from "../../cloudfunctions/server/planted";\n\nexport const again = planted;\n',
      },
      ["noRestrictedImports", "Call an endpoint through client/api"],
    ],
    [
      "a page that names wx",
      { "client/miniprogram/src/pages/planted.ts": "export const planted = () => wx.login();\n" },
      ["noRestrictedGlobals", "Only src/platform names wx"],
    ],
    [
      "a handler that talks to the cloud itself",
      {
        "cloudfunctions/server/handlers/planted.ts":
          'import cloud from "wx-server-sdk";\n\nexport const planted = cloud;\n',
      },
      ["noRestrictedImports", "Only store/ and messages/ talk to the cloud"],
    ],
    [
      "any",
      { "shared/triage/planted.ts": rule("export const planted = (pain: any): boolean => pain > 7;") },
      ["noExplicitAny"],
    ],
    [
      "a non-null assertion",
      { "shared/triage/planted.ts": rule("export const planted = (one?: string): number => one!.length;") },
      ["noNonNullAssertion"],
    ],
    ["an enum", { "shared/triage/planted.ts": rule('export enum Planted {\n  Red = "red",\n}') }, ["noEnum"]],
    ["a barrel", { "shared/triage/planted.ts": 'export * from "./is-strong";\n' }, ["noBarrelFile"]],
    [
      "an import cycle",
      {
        "shared/triage/planted.ts":
          'import { other } from "./other";\n\nexport const planted = (): number => other();\n',
        "shared/triage/other.ts":
          'import { planted } from "./planted";\n\nexport const other = (): number => planted();\n',
      },
      ["noImportCycles"],
    ],
    [
      "a file name that is not kebab-case",
      { "shared/triage/isMild.ts": rule("export const isMild = (pain: number): boolean => pain < 4;") },
      ["useFilenamingConvention"],
    ],
    [
      "a function of more than 60 lines",
      {
        "shared/triage/planted.ts": rule(
          `export function planted(log: (line: number) => void): void {\n${Array.from({ length: 61 }, (_, line) => `  log(${line});\n`).join("")}}`,
        ),
      },
      ["noExcessiveLinesPerFunction"],
    ],
    [
      "a function with too many branches",
      {
        "shared/triage/planted.ts": rule(
          `export function planted(pain: number): number {\n${Array.from({ length: 11 }, (_, step) => `  if (pain === ${step}) return ${step + 1};\n`).join("")}  return 0;\n}`,
        ),
      },
      ["noExcessiveCognitiveComplexity"],
    ],
    ["an unformatted file", { "shared/triage/planted.ts": "export const planted = ( ) => 1\n" }, ["planted.ts format"]],
  ])("refuses %s", (_, files, says) => expectToCatch(biomeGate, files, says));
});

describe("the compiler", () => {
  test.each<Planted>([
    [
      "a rule that imports the server",
      {
        "cloudfunctions/server/planted.ts": "export const planted = 1;\n",
        "shared/triage/planted.ts":
          'import { planted } from "../../cloudfunctions/server/planted";\n\nexport const again = planted;\n',
      },
      ["shared/triage/planted.ts", "TS6059"],
    ],
    [
      "a rule that knows Node",
      { "shared/triage/planted.ts": rule("export const planted = process.env;") },
      ["shared/triage/planted.ts", "'process'"],
    ],
    [
      "a rule that knows the browser",
      { "shared/triage/planted.ts": rule("export const planted = (): string => window.location.href;") },
      ["shared/triage/planted.ts", "'window'"],
    ],
    [
      "a value that may be missing",
      { "shared/triage/planted.ts": rule("export const planted = (list: readonly number[]): number => list[0];") },
      ["shared/triage/planted.ts", "TS2322"],
    ],
  ])("refuses %s", (_, files, says) => expectToCatch(typeGate("shared"), files, says));

  test("refuses a client that imports the server", async () => {
    house.add({ "client/api/call.ts": "export const call = 1;\n" });
    await expectToCatch(
      typeGate("client/api"),
      {
        "cloudfunctions/server/planted.ts": "export const planted = 1;\n",
        "client/api/planted.ts":
          'import { planted } from "../../cloudfunctions/server/planted";\n\nexport const again = planted;\n',
      },
      ["client/api/planted.ts", "TS6059"],
    );
  });
});

describe("knip", () => {
  test.each<Planted>([
    [
      "an export that nobody uses",
      {
        "shared/triage/is-strong.ts":
          "export const isStrong = (pain: number): boolean => pain >= 7;\nexport const isMild = (pain: number): boolean => pain < 4;\n",
      },
      ["Unused exports", "isMild"],
    ],
    [
      "a file that nobody imports",
      { "shared/triage/planted.ts": "export const planted = 1;\n" },
      ["Unused files", "shared/triage/planted.ts"],
    ],
    [
      "a package that is not listed",
      {
        "tests/shared/planted.test.ts":
          'import left from "left-pad";\n\ntest("pads", () => expect(left).toBeDefined());\n',
      },
      ["left-pad"],
    ],
    [
      "a package that nobody uses",
      { "package.json": '{ "name": "small-house", "type": "module", "dependencies": { "dayjs": "1.11.23" } }\n' },
      ["Unused dependencies", "dayjs"],
    ],
  ])("refuses %s", (_, files, says) => expectToCatch(knipGate, files, says));
});

/** Different lines, as many as asked for. */
const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, line) => `  if (pain + ${line} * step > ${line * 7}) found.push("level${line}");\n`,
  ).join("");
const judge = (name: string, count: number) =>
  `export function ${name}(pain: number, step: number): readonly string[] {\n  const found: string[] = [];\n${lines(count)}  return found;\n}\n`;

describe("the search for duplicates", () => {
  test("refuses more than 20 lines that stand in two places", () =>
    expectToCatch(
      duplicateGate,
      { "shared/triage/first.ts": judge("first", 22), "client/api/second.ts": judge("second", 22) },
      ["Clone found", "shared/triage/first.ts", "client/api/second.ts"],
    ));

  test("lets a few equal lines be", async () => {
    house.add({ "shared/triage/first.ts": judge("first", 12), "client/api/second.ts": judge("second", 12) });
    expect(await duplicateGate.run(house.root)).toEqual({ passed: true, findings: "" });
  });
});

describe("the layer check", () => {
  test("refuses a reach over the walls, and names file, line and reason", () =>
    expectToCatch(
      layerGate,
      { "client/admin/page.ts": 'import { cloud } from "../../tools/cloud/cloud";\n\nexport const page = cloud;\n' },
      ["client/admin/page.ts:1 imports tools/cloud/cloud: nothing but tests/ imports tools/"],
    ));

  test("does not hold in a house without files", async () => {
    expect(await layerGate.run(`${house.root}/shared/triage`)).toEqual({
      passed: false,
      findings: "no source file was found",
    });
  });
});
