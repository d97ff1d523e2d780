import type { Gate } from "../check/gate";
import type { Step } from "./step";

/** A step that is one gate of `npm run check` and counts as one test. */
export const gateStep = (gate: Gate): Step => ({
  name: `check ${gate.name}`,
  async run(root) {
    const { passed, findings } = await gate.run(root);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, findings };
  },
});
