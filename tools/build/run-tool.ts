import { spawn } from "node:child_process";
import { inRepository } from "./repository";

/** A program of `node_modules`, started with this node and nothing in between. */
export interface Tool {
  /** The program's script below `node_modules`. */
  readonly script: string;
  readonly arguments: readonly string[];
  /** Folder inside the repository it works in. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const lastLines = (text: string, count: number): string => text.trimEnd().split("\n").slice(-count).join("\n");

/** Runs a tool to its end; rejects with the last lines of what it printed when it fails. */
export function runTool(tool: Tool): Promise<void> {
  const script = inRepository("node_modules", tool.script);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...tool.arguments], {
      cwd: inRepository(tool.folder),
      env: { ...process.env, NODE_ENV: "production", ...tool.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const keep = (piece: Buffer) => {
      printed = (printed + piece.toString("utf8")).slice(-64_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${tool.script} ${tool.arguments.join(" ")}（退出码 ${code}）\n${lastLines(printed, 40)}`));
    });
  });
}
