import type { CheckInRecord } from "@shared/contract/staff-views";
import type { Urgency } from "@shared/triage/judgement";

/** One check-in as a point of the trend. */
export interface TrendPoint {
  readonly checkInId: string;
  readonly day: number;
  /** 0-10. */
  readonly pain: number;
  /** 0-100 percent; absent when nothing about following instructions was asked. */
  readonly followed?: number;
  readonly urgency: Urgency;
  readonly words: string;
}

/** The check-ins as points, the oldest first. */
export const trendOf = (
  checkIns: readonly CheckInRecord[],
  wordsOf: (checkIn: CheckInRecord) => string,
): readonly TrendPoint[] =>
  checkIns
    .map((checkIn) => ({
      checkInId: checkIn.checkInId,
      day: checkIn.day,
      pain: checkIn.pain,
      ...(checkIn.followed !== undefined && { followed: Math.round(checkIn.followed * 100) }),
      urgency: checkIn.urgency,
      words: wordsOf(checkIn),
    }))
    .reverse();
