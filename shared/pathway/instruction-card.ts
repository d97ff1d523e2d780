import type { Day } from "./parameter";

/** An instruction sheet the person reads and confirms. Its lines are advice of the same pathway, by id. */
export interface InstructionCard {
  readonly id: string;
  /** Raised whenever a word of the card changes; what a person confirmed is kept with the exact version. */
  readonly version: number;
  readonly phase: "before" | "after";
  readonly title: string;
  readonly summary: string;
  readonly fromDay: Day;
  /** Inclusive. */
  readonly toDay: Day;
  readonly adviceIds: readonly string[];
}
