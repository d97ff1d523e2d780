import type { Instant } from "../calendar/instant";
import type { Approval, ArmCount, ExitReason, ExperimentPlan, ExperimentState } from "../experiment/experiment";
import type { StaffReference } from "../team/staff";

/** How an arm compares with the first one, valid at whatever moment one looks. */
export interface ArmFinding {
  readonly armId: string;
  /** Difference of the shares of success, this arm minus the first, and where it lies with 95 % certainty at all times. */
  readonly effect?: { readonly estimate: number; readonly low: number; readonly high: number };
  /** Times as likely as if there were no difference. */
  readonly evidence: number;
  /** At most so probable if there were no difference; 1 when nothing speaks against that. */
  readonly p: number;
  readonly verdict: "better" | "worse" | "noDifferenceSeen" | "tooEarly";
  /** Evidence of harm, by what is watched. */
  readonly harm: Readonly<Record<"complaint" | "optOut", number>>;
}

/** What to make of an experiment as it stands. */
export interface ExperimentVerdict {
  readonly kind: "waiting" | "found" | "nothingFound" | "harm" | "unbalanced";
  readonly armId?: string;
}

export interface ExperimentRow {
  readonly experimentId: string;
  readonly plan: ExperimentPlan;
  readonly state: ExperimentState;
  readonly revision: number;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly approved?: Approval;
  readonly startedAt?: Instant;
  readonly stopped?: { readonly by?: StaffReference; readonly at: Instant; readonly reason: string };
  /** People an arm needs for the least effect to be found in four of five cases. */
  readonly needed: number;
  readonly counts: Readonly<Record<string, ArmCount>>;
  readonly findings: readonly ArmFinding[];
  readonly verdict: ExperimentVerdict;
}

export interface ExperimentExit {
  readonly at: Instant;
  /** Empty with who was left out before they joined. */
  readonly armId: string;
  readonly reason: ExitReason;
  /** Of the patient, for those who may see names. */
  readonly patientName: string;
  /** Who of the team took them out, and why. */
  readonly by?: StaffReference;
  readonly note?: string;
}

export interface ExperimentDetail extends ExperimentRow {
  readonly now: Instant;
}
