import type { StepResult } from "./step";

/** The counts that jest writes with `--json`. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not be run at all; their tests are in no other number. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * What a run of jest amounts to. A file that could not be run counts as one failure, and so does a run that ended badly
 * without naming a failed test or that ran no test at all: silence is never a success.
 */
export function jestCount(report: JestReport | undefined, code: number | null, output: string): StepResult {
  if (report === undefined) return { passed: 0, failed: 1, findings: `jest left no report\n${output}` };
  const passed = report.numPassedTests;
  const counted = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const failed = counted === 0 && (code !== 0 || passed === 0) ? 1 : counted;
  const skipped = report.numPendingTests + report.numTodoTests;
  const silent = failed > 0 && counted === 0 && passed === 0 ? "no test was run\n" : "";
  return { passed, failed, skipped, findings: failed === 0 ? "" : silent + output };
}
