import type { Instant } from "../calendar/instant";
import type { PathwayId } from "../pathway/pathway";
import type { InBoth } from "../survey/in-both";
import type { StaffReference } from "../team/staff";

/** Messages whose words, hour or sending may be tried out: never one about safety, nor one that the team sends by hand. */
export type TriedMessage =
  | "visit:d3"
  | "visit:d1"
  | "checkIn:missed"
  | "card:unread"
  | "planVisit:book"
  | "survey:invite";

/** What an arm does differently. An arm without a variant does what the product does. */
export type Variant =
  /** Other words of a message: at most 20 characters each. */
  | { readonly kind: "wording"; readonly what: InBoth; readonly hint: InBoth }
  /** Sent at this hour of the clinic's day instead, the same day; never before it is due. */
  | { readonly kind: "sendHour"; readonly hour: number }
  /** The questions of a survey in another order. */
  | { readonly kind: "order"; readonly questions: readonly string[] }
  /** Not sent at all (hold-out). */
  | { readonly kind: "holdOut" };

export interface Arm {
  readonly id: string;
  readonly title: string;
  /** Absent for the arm that is compared with: the first one. */
  readonly variant?: Variant;
}

/** What is varied: a message, or the order of a survey's questions. */
export type ExperimentSubject =
  | { readonly kind: "message"; readonly message: TriedMessage }
  | { readonly kind: "survey"; readonly surveyId: string };

/** What counts as a success, seen in real records when the window of a person is over. */
export type Metric = "checkedIn" | "visitKept" | "visitBooked" | "surveyAnswered" | "cardConfirmed";

export type ExperimentState = "draft" | "approved" | "running" | "stopped" | "ended";

/** What is tried, on whom, and when it would be believed: fixed before the first person takes part. */
export interface ExperimentPlan {
  readonly title: string;
  /** What the team expects and why, in a sentence. */
  readonly question: string;
  readonly subject: ExperimentSubject;
  /** Two to four; the first is the one compared with. People are spread over them evenly. */
  readonly arms: readonly Arm[];
  readonly metric: Metric;
  /** Days after somebody joined at which it is looked at. */
  readonly windowDays: number;
  /** Only people of this follow-up. */
  readonly pathwayId: PathwayId | null;
  /** Share of the people concerned who take part, in hundredths: 1 to 100. */
  readonly percent: number;
  /** What the team believes happens without it, 0 to 1. */
  readonly baseline: number;
  /** The smallest difference worth acting on, 0 to 1. */
  readonly leastEffect: number;
}

/** What the people of one arm did. */
export interface ArmCount {
  readonly joined: number;
  /** Those whose window is over. */
  readonly settled: number;
  readonly successes: number;
  readonly complaints: number;
  readonly optOuts: number;
  /** Left before the end; they count as they would have. */
  readonly left: number;
}

/** The greatest evidence so far against "no difference", and that an arm brings more complaints or refusals; 1 = none. */
export interface ArmEvidence {
  readonly success: number;
  readonly complaint: number;
  readonly optOut: number;
}

/** Everything counted about an experiment; it moves on only with people whose window is over. */
export interface ExperimentTally {
  readonly counts: Readonly<Record<string, ArmCount>>;
  /**
   * By arm; the arm compared with is absent. Absent before anybody was counted, and where it was kept otherwise once: then
   * the counts alone say how much evidence there is.
   */
  readonly most?: Readonly<Record<string, ArmEvidence>>;
  /** How far the people were counted. */
  readonly upTo: string;
}

/** Why somebody left an experiment before the end. */
export type ExitReason = "complaint" | "optedOut" | "staff" | "experimentStopped" | "guardrail";

export interface Approval {
  readonly by: StaffReference;
  readonly at: Instant;
}
