import { join } from "node:path";
import type { Gate } from "./gate";
import { runCommand } from "./run-command";

/** A gate that is one of the installed tools; it holds when the tool ends with 0. */
export const commandGate = (name: string, script: string, ...args: readonly string[]): Gate => ({
  name,
  async run(root) {
    const { code, output } = await runCommand(root, [process.execPath, join("node_modules", script), ...args]);
    return { passed: code === 0, findings: code === 0 ? "" : output };
  },
});
