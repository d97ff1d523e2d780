import type { Day } from "./parameter";

/** Something to be done on a day after (or before) the procedure, with the days during which it can be done. */
export type TaskTemplate = {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  /** Days after `day` during which it still counts. */
  readonly closesAfterDays: number;
  readonly onlyIf?: string;
} & (
  | { readonly kind: "checkIn"; readonly purpose: "safety" | "recovery" }
  | { readonly kind: "visit"; readonly purpose: string }
  | { readonly kind: "instruction"; readonly cardId: string }
);
