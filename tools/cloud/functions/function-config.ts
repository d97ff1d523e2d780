import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nextDue } from "../clock/timer-schedule";

/** A timer of `config.json`: seven fields, second to year, in UTC+8. */
export interface TimerTrigger {
  readonly name: string;
  readonly config: string;
}

/** What a function's `config.json` says, with WeChat's defaults. */
export interface FunctionConfig {
  /** Time limit in seconds, 1 to 60. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memorySize: number;
  readonly env: Readonly<Record<string, string>>;
  /** APIs that the function may call through `cloud.openapi`. */
  readonly openapi: readonly string[];
  readonly trigger: TimerTrigger | undefined;
}

interface ConfigFile {
  timeout?: unknown;
  memorySize?: unknown;
  env?: Record<string, string>;
  permissions?: { openapi?: string[] };
  triggers?: { name?: unknown; type?: unknown; config?: unknown }[];
}

const triggerName = /^[A-Za-z][\w-]{0,59}$/;

function readTrigger(triggers: ConfigFile["triggers"], refuse: (reason: string) => never): TimerTrigger | undefined {
  const [trigger, ...others] = triggers ?? [];
  if (trigger === undefined) return undefined;
  if (others.length > 0) return refuse("WeChat allows one trigger per function");
  const { name, type, config } = trigger;
  if (type !== "timer") return refuse(`trigger type "${String(type)}" is not "timer"`);
  if (typeof name !== "string" || !triggerName.test(name)) {
    return refuse("a trigger's name has at most 60 letters, digits, - or _ and starts with a letter");
  }
  if (typeof config !== "string" || config.trim().split(/\s+/).length !== 7) {
    return refuse("a trigger's config has seven fields: second minute hour day month weekday year");
  }
  try {
    nextDue(config, 0);
  } catch (error) {
    return refuse(`the trigger's config is no schedule: ${(error as Error).message}`);
  }
  return { name, config: config.trim() };
}

function numberWithin(value: unknown, [least, most]: [number, number], refuse: (reason: string) => never): number {
  return typeof value === "number" && value >= least && value <= most
    ? value
    : refuse(`${JSON.stringify(value)} is not a number from ${least} to ${most}`);
}

/** Reads `config.json` of a function's folder; a missing file means WeChat's defaults. Throws on a wrong one. */
export function readFunctionConfig(folder: string): FunctionConfig {
  const path = join(folder, "config.json");
  const refuse = (reason: string): never => {
    throw new Error(`${path}: ${reason}`);
  };
  let file: ConfigFile = {};
  if (existsSync(path)) {
    try {
      file = JSON.parse(readFileSync(path, "utf8")) as ConfigFile;
    } catch (error) {
      return refuse(`is not JSON (WeChat allows no comments either): ${(error as Error).message}`);
    }
  }
  return {
    timeout: numberWithin(file.timeout ?? 3, [1, 60], refuse),
    memorySize: numberWithin(file.memorySize ?? 256, [64, 3072], refuse),
    env: file.env ?? {},
    openapi: file.permissions?.openapi ?? [],
    trigger: readTrigger(file.triggers, refuse),
  };
}
