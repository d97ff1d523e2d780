import type { PathwayId } from "../pathway/pathway";
import { hashShare } from "../statistics/hash-share";
import type { SurveyRule } from "./survey-rule";

/** The share of people a rule asks: that of their stratum, or the one for all. */
export function shareOf(
  { share, shares }: Pick<SurveyRule, "share" | "shares">,
  pathwayId: PathwayId | undefined,
): number {
  return (pathwayId === undefined ? undefined : shares[pathwayId]) ?? share;
}

/** Whether `subject` is among the share that is asked: always the same answer for the same subject. */
export const isAmong = (subject: string, share: number): boolean => hashShare(subject) < share;
