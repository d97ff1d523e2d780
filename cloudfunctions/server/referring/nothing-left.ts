import type { Instant } from "@shared/calendar/instant";
import type { Referral } from "@shared/referral/referral";

/** What is left of a referral that was taken back: that there was one, so that it is not asked again; not when, how or through whom. */
export const nothingLeft: Referral = { via: "link", openedAt: 0 as Instant, state: "withdrawn" };
