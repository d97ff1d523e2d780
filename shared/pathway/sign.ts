import type { Evidence } from "./evidence";

/** `red`: act now. `yellow`: contact the clinic. */
export type Severity = "red" | "yellow";

/** What the person is told to do; the words stand in the clients. */
export type Action = "call120" | "emergencyRoom" | "clinicNow" | "sameDay" | "nextDay";

/** A warning sign the person is asked about ("现在有没有：…"). */
export interface Sign {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly fromDay: number;
  /** Inclusive; `null` = to the end of the plan. */
  readonly toDay: number | null;
  readonly text: string;
  /** A computed sign: present when all of these are reported; never asked itself. */
  readonly requires?: readonly string[];
  /** The common sign that this one stands in for while it is shown. */
  readonly replaces?: string;
  /** Asked only when this yes/no parameter is on. */
  readonly onlyIf?: string;
  /** A line added to the emergency advice, e.g. which kind of hospital. */
  readonly adviceLine?: string;
  readonly staffNote?: string;
  readonly evidence: Evidence;
}
