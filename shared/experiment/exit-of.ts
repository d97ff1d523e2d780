import { after, days, type Instant } from "../calendar/instant";
import type { Agreement } from "../reminder/agreement";
import type { ExitReason, ExperimentPlan } from "./experiment";

/** What a person said about being written to, as it stands now. */
export interface Standing {
  readonly agreement?: Pick<Agreement, "channel" | "at"> | undefined;
  readonly marketingRefusedAt?: Instant | undefined;
  /** When WeChat's pop-up was refused last. */
  readonly refusedAt?: Instant | undefined;
  readonly complaints: readonly { readonly openedAt: Instant }[];
  /** The survey that the experiment is about was declined. */
  readonly declined?: boolean;
}

/** The end of the time in which somebody's outcome counts. */
export const windowEnd = (joinedAt: Instant, { windowDays }: Pick<ExperimentPlan, "windowDays">): Instant =>
  after(joinedAt, days(windowDays));

/** What somebody objected to since they joined and until a moment. */
export function objections(
  { agreement, marketingRefusedAt, refusedAt, complaints, declined }: Standing,
  joinedAt: Instant,
  until: Instant,
): { readonly complaint: boolean; readonly optOut: boolean } {
  const since = (at: Instant | undefined) => at !== undefined && joinedAt < at && at <= until;
  const closed = agreement?.channel === "inbox" || agreement?.channel === "phone";
  return {
    complaint: complaints.some(({ openedAt }) => since(openedAt)),
    optOut: since(marketingRefusedAt) || since(refusedAt) || (closed && since(agreement.at)) || declined === true,
  };
}

/** Why somebody is left out of what the arms do from now on; nothing when there is no reason. */
export function exitOf(standing: Standing, joinedAt: Instant, now: Instant): ExitReason | undefined {
  const { complaint, optOut } = objections(standing, joinedAt, now);
  if (complaint) return "complaint";
  return optOut ? "optedOut" : undefined;
}
