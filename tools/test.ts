import { join } from "node:path";
import { runSteps } from "./test/run-steps";
import { steps } from "./test/steps";

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.some((start) => name.startsWith(start)));

/**
 * `npm test`: builds everything, runs every gate and every test. Words after `--` choose the steps whose names begin with
 * them, e.g. `npm test -- shared check`. The last line has the sum; ends with 1 when anything failed or nothing was run.
 */
const { passed, failed } = await runSteps(chosen, join(import.meta.dirname, ".."));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
