import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The settings of this project that a house needs to be checked by its gates. */
const settings = [
  ".gitignore",
  ".jscpd.json",
  "biome.json",
  "knip.json",
  "tsconfig.base.json",
  "shared/tsconfig.json",
  "cloudfunctions/tsconfig.json",
  "client/api/tsconfig.json",
];

/** What stands in every small house: a rule, and a test that uses it. */
const firstRoom = {
  "package.json": '{\n  "name": "small-house",\n  "type": "module"\n}\n',
  "shared/triage/is-strong.ts":
    "/** Whether the pain is strong. */\nexport const isStrong = (pain: number): boolean => pain >= 7;\n",
  "tests/shared/is-strong.test.ts":
    'import { isStrong } from "../../shared/triage/is-strong";\n\ntest("seven points are strong", () => expect(isStrong(7)).toBe(true));\n',
};

/** A house of a few files outside this tree, under the same rules, in which a violation can be planted. */
export interface SmallHouse {
  readonly root: string;
  readonly add: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** Builds the house in the temporary folder; `remove` takes it away again. */
export function buildSmallHouse(): SmallHouse {
  const here = process.cwd();
  const root = mkdtempSync(join(tmpdir(), "heyu-house-"));
  const add: SmallHouse["add"] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  for (const path of settings) cpSync(join(here, path), join(root, path), { recursive: true });
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"), "junction");
  mkdirSync(join(root, "tools"));
  add(firstRoom);
  return { root, add, remove: () => rmSync(root, { recursive: true, force: true }) };
}
