import type { Instant } from "../calendar/instant";
import { isUnderAge, ownOf, type Side } from "../referral/guard-of";
import { expects } from "../referral/may-share";
import type { Thanked } from "./may-thank";

/** What matters for a thank-you of the person who passed a card on; nobody for one who is not known. */
export const thankedOf = (side: Side, now: Instant): Thanked | undefined =>
  side.openid === undefined
    ? undefined
    : {
        staff: side.staff,
        minor: isUnderAge(side, now),
        sensitive: side.sensitive || expects(side),
      };

/** By what name the desk knows them: their own, or that of whom they come along with. */
export const nameOfThanked = (side: Side): string =>
  [...ownOf(side), ...side.patients].find(({ name }) => name !== "")?.name ?? "";
