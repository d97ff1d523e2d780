import { clinicDateAt, clinicTime, type Instant } from "../calendar/instant";
import { isTelling } from "./is-telling";
import type { Referral } from "./referral";

/** When a referral got as far as it is: where it stands in a list. No more than the day of the card where a moment would tell. */
export function standsAt(referral: Referral): Instant {
  const { openedAt, visitAt, leadAt, agreedAt } = referral;
  return isTelling(referral) ? clinicTime(clinicDateAt(openedAt), 0) : (visitAt ?? leadAt ?? agreedAt ?? openedAt);
}

/** The month of it, as `2026-11`: where it is counted. */
export const monthOf = (referral: Referral): string => clinicDateAt(standsAt(referral)).slice(0, 7);
