import type { Evidence } from "./evidence";
import type { Day } from "./parameter";

/** One line of care advice with the days on which it holds. `{key}` in the text is filled from the parameters. */
export interface Advice {
  readonly id: string;
  readonly kind: "do" | "dont" | "info";
  readonly fromDay: number;
  /** Inclusive; `null` = to the end of the plan. */
  readonly toDay: Day | null;
  readonly text: string;
  readonly onlyIf?: string;
  readonly evidence: Evidence;
}
