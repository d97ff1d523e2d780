import { parseArgs } from "node:util";
import { defaultFolder } from "./data-folder";

/** How the demo is started. */
export interface StartChoice {
  readonly port: number;
  readonly data: string;
  readonly fresh: boolean;
  readonly patients: number | undefined;
  readonly seed: "demo" | "none";
}

export const usage = `用法：npm start -- [选项]

  --port <数字>      端口（默认 7310，只监听 127.0.0.1；0 = 任选空闲端口）
  --data <目录>      数据目录（默认 ${defaultFolder}）
  --fresh            清空数据目录，重新开始
  --patients <数字>  演示诊所的患者人数（默认 60，最多 20000；只在新开始时有效）
  --seed demo|none   新开始时装入演示诊所，或什么都不装（默认 demo）
  --help             显示这段说明`;

const options = {
  port: { type: "string", default: "7310" },
  data: { type: "string", default: defaultFolder },
  fresh: { type: "boolean", default: false },
  patients: { type: "string" },
  seed: { type: "string", default: "demo" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const refuse = (reason: string): never => {
  throw new Error(`${reason}\n\n${usage}`);
};

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, name] = /'([^']+)'/.exec(message) ?? [];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return refuse(`没有 ${name} 这个选项。`);
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return refuse(`不认识“${name}”。`);
    return refuse(`选项 ${name ?? ""} 写得不完整。`);
  }
}

function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (text !== "" && Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(`--${name} 应是 ${least} 到 ${most} 的整数，不能是“${text}”。`);
}

/** Reads the command line; `undefined` when only help was asked for. Throws with the usage when something is wrong. */
export function readOptions(given: readonly string[]): StartChoice | undefined {
  const { port, data, fresh, patients, seed, help } = parse(given);
  if (help) return undefined;
  if (seed !== "demo" && seed !== "none") return refuse(`--seed 只能是 demo 或 none，不能是“${seed}”。`);
  if (data === "") return refuse("--data 后面要写一个目录。");
  return {
    port: wholeNumber(port, "port", 0, 65_535),
    data,
    fresh,
    patients: patients === undefined ? undefined : wholeNumber(patients, "patients", 1, 20_000),
    seed,
  };
}
