import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { build } from "esbuild";
import { inRepository } from "./repository";

/** A built cloud function and the bytes of its own code (the SDK comes on top, in the cloud). */
export interface BuiltFunction {
  readonly name: string;
  readonly bytes: number;
}

const sdk = "wx-server-sdk";

/** The version of the SDK that the repository is tested with. */
function sdkVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[sdk];
  if (version === undefined) throw new Error(`package.json does not name ${sdk}`);
  return version;
}

/** The folders of `cloudfunctions` with an entry of their own. */
const functionNames = (): readonly string[] =>
  readdirSync(inRepository("cloudfunctions")).filter((name) =>
    existsSync(inRepository("cloudfunctions", name, "index.ts")),
  );

async function buildFunction(name: string): Promise<BuiltFunction> {
  const target = inRepository("dist/cloudfunctions", name);
  mkdirSync(target, { recursive: true });
  const outfile = inRepository("dist/cloudfunctions", name, "index.js");
  await build({
    entryPoints: [inRepository("cloudfunctions", name, "index.ts")],
    outfile,
    tsconfig: inRepository("cloudfunctions/tsconfig.json"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node18",
    mainFields: ["module", "main"],
    external: [sdk],
    minify: true,
    keepNames: true, // so that a stack trace in the cloud's log still tells where
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const config = inRepository("cloudfunctions", name, "config.json");
  if (existsSync(config)) copyFileSync(config, inRepository("dist/cloudfunctions", name, "config.json"));
  const description = { name, version: "1.0.0", main: "index.js", dependencies: { [sdk]: sdkVersion() } };
  writeFileSync(inRepository("dist/cloudfunctions", name, "package.json"), `${JSON.stringify(description, null, 2)}\n`);
  return { name, bytes: statSync(outfile).size };
}

/** Bundles every cloud function into a folder that can be deployed as it is: code, settings, the SDK's version. */
export async function buildFunctions(): Promise<readonly BuiltFunction[]> {
  const names = functionNames();
  if (names.length === 0) throw new Error("cloudfunctions/ 中没有 index.ts，无法构建云函数");
  mkdirSync(inRepository("dist/cloudfunctions"), { recursive: true });
  const stale = readdirSync(inRepository("dist/cloudfunctions")).filter((name) => !names.includes(name));
  for (const name of stale) rmSync(inRepository("dist/cloudfunctions", name), { recursive: true });
  return Promise.all(names.map(buildFunction));
}
