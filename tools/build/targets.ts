import { buildFunctions } from "./build-functions";
import { runTool } from "./run-tool";

export type TargetName = "functions" | "h5" | "admin" | "weapp";

/** Something that can be built, and what it is made from. */
export interface Target {
  readonly name: TargetName;
  /** For people. */
  readonly title: string;
  readonly inputs: readonly string[];
  /** A file that exists after a build. */
  readonly output: string;
  /** Builds; answers what is worth a line. */
  build(): Promise<readonly string[]>;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const everywhere = ["shared", "tsconfig.base.json", "package-lock.json"];
const miniProgram = [...everywhere, "client/miniprogram", "client/api", "client/design"];

const taro = (type: "h5" | "weapp") => async (): Promise<readonly string[]> => {
  await runTool({
    script: "@tarojs/cli/bin/taro",
    arguments: ["build", "--type", type],
    folder: "client/miniprogram",
    environment: { TARO_ENV: type },
  });
  return [];
};

/** Everything that is built, in the order in which it is built. */
export const targets: Readonly<Record<TargetName, Target>> = {
  functions: {
    name: "functions",
    title: "云函数",
    inputs: [...everywhere, "cloudfunctions", "tools/build/build-functions.ts"],
    output: "dist/cloudfunctions/api/index.js",
    build: async () => (await buildFunctions()).map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`),
  },
  h5: {
    name: "h5",
    title: "小程序（浏览器版，供演示）",
    inputs: miniProgram,
    output: "dist/h5/index.html",
    build: taro("h5"),
  },
  admin: {
    name: "admin",
    title: "随访工作台",
    inputs: [...everywhere, "client/admin", "client/api", "client/design"],
    output: "dist/admin/index.html",
    async build() {
      await runTool({ script: "vite/bin/vite.js", arguments: ["build", "client/admin"], folder: "." });
      return [];
    },
  },
  weapp: {
    name: "weapp",
    title: "小程序（微信版）",
    inputs: miniProgram,
    output: "dist/weapp/app.json",
    build: taro("weapp"),
  },
};
