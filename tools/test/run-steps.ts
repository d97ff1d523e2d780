import type { Count, Step, StepResult } from "./step";

async function resultOf(step: Step, held: ReadonlySet<string>, root: string): Promise<StepResult> {
  const missing = (step.needs ?? []).filter((name) => !held.has(name));
  if (missing.length > 0)
    return { passed: 0, failed: 1, findings: `not run, because this failed: ${missing.join(", ")}` };
  try {
    const result = await step.run(root);
    if (result.passed + result.failed > 0) return result;
    return { ...result, failed: 1, findings: `no test was run\n${result.findings}` };
  } catch (error) {
    return { passed: 0, failed: 1, findings: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function tell(step: Step, { passed, failed, skipped = 0, findings }: StepResult, seconds: number): void {
  const left = skipped > 0 ? `, ${skipped} left out` : "";
  const counts = `${passed} passed, ${failed} failed${left}`;
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${step.name.padEnd(28)} ${counts} in ${seconds.toFixed(1)} s`);
  if (findings !== "") console.log(`${findings.trimEnd()}\n`);
}

/**
 * Runs the steps one after the other, prints a line for each and in full what failed, and answers the sum. A step that
 * ran no test, could not be run or threw is a failure.
 */
export async function runSteps(steps: readonly Step[], root: string): Promise<Count> {
  const held = new Set<string>();
  let [passed, failed] = [0, 0];
  for (const step of steps) {
    const started = performance.now();
    const result = await resultOf(step, held, root);
    tell(step, result, (performance.now() - started) / 1000);
    if (result.failed === 0) held.add(step.name);
    passed += result.passed;
    failed += result.failed;
  }
  return { passed, failed };
}
