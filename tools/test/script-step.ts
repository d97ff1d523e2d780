import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../check/run-command";
import type { Step } from "./step";

/** A step that is one of our own scripts and counts as one test; it holds when the script ends with 0. */
export const scriptStep = (name: string, script: string, ...args: readonly string[]): Omit<Step, "needs"> => ({
  name,
  async run(root) {
    if (!existsSync(join(root, script))) return { passed: 0, failed: 1, findings: `${script} is missing` };
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
    const { code, output } = await runCommand(root, [process.execPath, tsx, script, ...args]);
    return code === 0 ? { passed: 1, failed: 0, findings: "" } : { passed: 0, failed: 1, findings: output };
  },
});
