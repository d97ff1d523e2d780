import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../check/run-command";
import { type JestReport, jestCount } from "./jest-count";
import type { Step } from "./step";

const workers = Math.min(4, Math.max(2, availableParallelism()));

/** A step that is one jest project, run with the computer's clock in the given time zone. */
export const jestStep = (project: string, timeZone = "UTC", needs: readonly string[] = []): Step => ({
  name: `${project} (${timeZone})`,
  needs,
  async run(root) {
    const folder = mkdtempSync(join(tmpdir(), "heyu-jest-"));
    const file = join(folder, "report.json");
    try {
      const { code, output } = await runCommand(
        root,
        [
          process.execPath,
          join("node_modules", "jest", "bin", "jest.js"),
          "--ci",
          "--json",
          `--outputFile=${file}`,
          `--maxWorkers=${workers}`,
          `--selectProjects=${project}`,
        ],
        { TZ: timeZone },
      );
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JestReport) : undefined;
      return jestCount(report, code, output);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
