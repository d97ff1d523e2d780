/** How many tests of a step held and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What a step of the test run leaves behind. */
export interface StepResult extends Count {
  /** Tests that were left out on this computer; they count neither way. */
  readonly skipped?: number;
  /** Everything about what failed; empty when nothing did. */
  readonly findings: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Steps that must have held before this one can say anything. */
  readonly needs?: readonly string[];
  readonly run: (root: string) => Promise<StepResult>;
}
