import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../check/run-command";
import { type JestReport, jestCount } from "./jest-count";
import type { Step } from "./step";

const workers = Math.min(4, Math.max(2, availableParallelism()));

/** How one jest project is run. */
interface JestRun {
  /** Of the computer's clock; UTC unless told. */
  readonly timeZone?: string;
  /** The steps that have to hold before. */
  readonly needs?: readonly string[];
  /** Only this part of the test files, the first being 1. */
  readonly part?: { readonly index: number; readonly of: number };
}

/** A step that is one jest project, or a part of one, run with the computer's clock in the given time zone. */
export const jestStep = (project: string, { timeZone = "UTC", needs = [], part }: JestRun = {}): Step => ({
  name: `${project}${part ? ` ${part.index}/${part.of}` : ""} (${timeZone})`,
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
          ...(part ? [`--shard=${part.index}/${part.of}`] : []),
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
