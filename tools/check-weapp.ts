import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import packer from "miniprogram-ci";

/**
 * Checks the built mini-program with WeChat's own tools, without reaching WeChat: its compilers read every WXML, WXS and
 * WXSS file, its packer holds the configuration against the files, and the packages are weighed.
 * Use: npx tsx tools/check-weapp.ts (after the build for WeChat).
 */
const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

/** Our own limits; WeChat's is 2 MB for each. */
const limits = { main: 900 * 1024, subPackage: 500 * 1024 };

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const { miniprogramRoot, appid } = readJson<{ miniprogramRoot: string; appid: string }>(
  path.join(root, "project.config.json"),
);
const built = path.join(root, miniprogramRoot);

interface AppFile {
  readonly subPackages?: readonly { readonly root: string }[];
}

let failures = 0;
function fail(message: string): void {
  failures += 1;
  console.error(`FAIL ${message}`);
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });

/** Runs one of WeChat's compilers over all its files. It is not executable as packaged, so a copy of it is. */
function compile(tool: "wcc" | "wcsc", extensions: readonly string[], option: string, scratch: string): void {
  const folder = { darwin: "mac", win32: "windows" }[process.platform as string] ?? "linux";
  const name = folder === "windows" ? `${tool}.exe` : tool;
  const binary = path.join(scratch, name);
  copyFileSync(path.join(path.dirname(require.resolve("miniprogram-compiler")), "bin", folder, name), binary);
  chmodSync(binary, 0o755);
  const inputs = filesUnder(built).filter((file) => extensions.includes(path.extname(file)));
  const { status, stderr, error } = spawnSync(binary, [option, ...inputs.map((file) => path.relative(built, file))], {
    cwd: built,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 0) console.log(`${tool}: ${inputs.length} files compile`);
  else fail(`${tool}: ${error?.message ?? stderr}`);
}

/** Weighs the main package and each sub-package. */
function weigh(app: AppFile): void {
  const folders = (app.subPackages ?? []).map(({ root: folder }) => folder.replace(/\/$/, ""));
  const weights = new Map<string, number>();
  for (const file of filesUnder(built).filter((one) => !/\.LICENSE\.txt$|\.map$/.test(one))) {
    const place = path.relative(built, file).split(path.sep).join("/");
    const owner = folders.find((folder) => place.startsWith(`${folder}/`)) ?? "main";
    weights.set(owner, (weights.get(owner) ?? 0) + statSync(file).size);
  }
  for (const [name, bytes] of weights) {
    const limit = name === "main" ? limits.main : limits.subPackage;
    console.log(`size ${name}: ${Math.round(bytes / 1024)} KB (limit ${limit / 1024} KB)`);
    if (bytes > limit) fail(`package ${name} is over ${limit / 1024} KB`);
  }
}

/** Every picture that theme.json names has to be there, light and dark; WeChat's own check looks at neither. */
function checkTheme(): void {
  const file = path.join(built, "theme.json");
  if (!existsSync(file)) {
    fail("theme.json is missing");
    return;
  }
  const theme = readJson<Readonly<Record<string, Readonly<Record<string, string>>>>>(file);
  const pictures = Object.values(theme).flatMap((values) =>
    Object.values(values).filter((one) => one.endsWith(".png")),
  );
  for (const picture of pictures) {
    const place = path.join(built, picture);
    if (!existsSync(place)) fail(`theme.json names ${picture}, which is not there`);
    else if (statSync(place).size > 40 * 1024) fail(`${picture} is over 40 KB`);
  }
  console.log(`theme: ${pictures.length} pictures are there`);
}

/** What only WeChat's servers know about the project. The limits are WeChat's published ones. */
const projectAttributes = {
  platform: false,
  appType: 0,
  released: false,
  gameApp: false,
  appName: "heyu",
  setting: {
    MaxCodeSize: 2048,
    MaxSubpackageSubCodeSize: 2048,
    MaxSubpackageFullCodeSize: 30720,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxTabbarIconSize: 40,
    MaxCustomTabbarCount: 0,
    NavigateMiniprogramLimit: 10,
  },
};

/** Settings of WeChat's developer tool; the build has minified already. */
const notOurs = new Set(["JS_COMPRESS_OPEN", "WXML_COMPRESS_OPEN", "WXSS_COMPRESS_OPEN"]);

interface Finding {
  readonly name: string;
  readonly text: string;
  readonly success: boolean;
}

/** The part of miniprogram-ci that works without WeChat; its own types leave the report's place out. */
interface Packer {
  readonly CIProject: { readonly prototype: object };
  readonly Project: new (options: object) => object;
  getCompiledResult(options: object, file: string): Promise<object>;
  checkCodeQuality(project: object, options: object): Promise<readonly Finding[] | undefined>;
}
const { CIProject, Project, getCompiledResult, checkCodeQuality } = packer as unknown as Packer;

/** The project, with what only WeChat could answer answered by us and a key that is thrown away. */
function offlineProject(): object {
  Object.assign(CIProject.prototype, { attr: async () => projectAttributes });
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  return new Project({ appid, type: "miniProgram", projectPath: root, privateKey, ignores: ["node_modules/**/*"] });
}

/** WeChat's packer: pages, icons and components that are listed but missing, and its rules of code quality. */
async function pack(scratch: string): Promise<void> {
  const project = offlineProject();
  try {
    const setting = { es6: false, minify: false };
    const options = { project, version: "0.0.0", desc: "check", setting, onProgressUpdate() {} };
    const packed = await getCompiledResult(options, path.join(scratch, "build.zip"));
    console.log(`miniprogram-ci: ${Object.keys(packed).length} files packed`);
  } catch (error) {
    fail(`miniprogram-ci: ${(error instanceof Error ? error.message : String(error)).slice(0, 500)}`);
  }
  const findings = await checkCodeQuality(project, { saveReportPath: path.join(scratch, "quality.json") });
  for (const { name, text, success } of findings ?? [])
    if (!success && !notOurs.has(name)) fail(`quality ${name}: ${text}`);
}

async function main(): Promise<void> {
  if (!existsSync(path.join(built, "app.json"))) {
    console.error(`${miniprogramRoot} is missing: build the mini-program for WeChat first`);
    process.exit(1);
  }
  const scratch = mkdtempSync(path.join(tmpdir(), "check-weapp-"));
  // miniprogram-ci leaves an empty folder where it runs
  process.chdir(scratch);
  compile("wcc", [".wxml", ".wxs"], "-d", scratch);
  compile("wcsc", [".wxss"], "-lc", scratch);
  checkTheme();
  weigh(readJson<AppFile>(path.join(built, "app.json")));
  await pack(scratch);
  process.chdir(root);
  rmSync(scratch, { recursive: true, force: true });
  process.exit(failures > 0 ? 1 : 0);
}

main();
