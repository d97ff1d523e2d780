import { after, type Instant } from "../calendar/instant";
import type { Referral, ReferralVia } from "./referral";
import { openLasts } from "./terms";
import type { Token } from "./token";

/** Whether the time from a card to a booking is over, unless the team has set that aside. */
export const isStale = ({ state, openedAt, setAside }: Referral, now: Instant): boolean =>
  (state === "opened" || state === "agreed") &&
  now >= after(openedAt, openLasts) &&
  setAside?.includes("expired") !== true;

/** Whether a card came to nothing because its time was over, not because somebody said no. */
export const isOver = ({ state, voidReason }: Referral): boolean =>
  (state === "withdrawn" || state === "void") && voidReason === "expired";

/**
 * What opening a card makes of a friend's referral: the first card within the time counts, whatever is opened later,
 * and the next one after that; `undefined` when nothing changes.
 */
export function firstTouch(
  before: Referral | undefined,
  { token, via }: { readonly token: Token; readonly via: ReferralVia },
  now: Instant,
): Referral | undefined {
  const isFirst = before === undefined || isStale(before, now) || isOver(before);
  return isFirst ? { token, via, state: "opened", openedAt: now } : undefined;
}
