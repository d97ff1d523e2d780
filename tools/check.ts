import { join } from "node:path";
import { gates } from "./check/gates";
import { runGates } from "./check/run-gates";

/** `npm run check`: every gate, a line each; ends with 1 when one of them does not hold. */
const { failed } = await runGates(gates, join(import.meta.dirname, ".."));
process.exitCode = failed === 0 ? 0 : 1;
