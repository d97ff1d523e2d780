import type { Gate } from "./gate";

/** How many gates held and how many did not. */
export interface GateCount {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the gates one after the other and prints a line for each, with everything that one which failed has to say. */
export async function runGates(gates: readonly Gate[], root: string): Promise<GateCount> {
  let passed = 0;
  for (const gate of gates) {
    const started = performance.now();
    const result = await gate.run(root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${result.passed ? "ok  " : "FAIL"} ${gate.name.padEnd(12)} ${seconds} s`);
    if (result.passed) passed += 1;
    else console.log(result.findings.trimEnd());
  }
  return { passed, failed: gates.length - passed };
}
