import { spawn } from "node:child_process";

/** What a finished command left behind; `code` is null when it was ended from outside. */
export interface CommandResult {
  readonly code: number | null;
  /** Everything it printed, both streams in the order of arrival. */
  readonly output: string;
}

/** Plain text without colours, nothing to answer, no update notices. */
const quiet = { NO_COLOR: "1", FORCE_COLOR: "0", CI: "true" };

/** No step of the house takes nearly as long, not even on a slow and busy computer; a command that does hangs. */
const longest = 60 * 60_000;

/**
 * Runs a command to its end without a terminal, `environment` on top of our own. A command that runs longer than
 * `limit` milliseconds is ended, and its output says so.
 */
export function runCommand(
  root: string,
  [command, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
  limit = longest,
): Promise<CommandResult> {
  const env = { ...process.env, ...quiet, ...environment };
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => printed.push(piece));
  child.stderr.on("data", (piece: Buffer) => printed.push(piece));
  const watch = setTimeout(() => {
    printed.push(Buffer.from(`\nended after ${limit / 1000} s: ${[command, ...args].join(" ")}\n`));
    child.kill("SIGKILL");
  }, limit);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(watch);
      resolve({
        code,
        output: Buffer.concat(printed).toString("utf8"),
      });
    });
  });
}
