import { clinicDateAt, type Instant } from "@shared/calendar/instant";

/** The clinic's calendar month, `2026-11`: the id of the month's budget. */
export const monthOf = (moment: Instant): string => clinicDateAt(moment).slice(0, 7);
