import type { Instant } from "@shared/calendar/instant";
import type { CorrectionTo } from "@shared/referral/correct";
import type { ReferralVia } from "@shared/referral/referral";
import type { Token } from "@shared/referral/token";
import type { StaffReference } from "@shared/team/staff";
import type { Friend } from "./known-people";

/** What somebody did with a card that came to them; what it makes of the referral is left to the product's rules. */
export interface CardTale {
  readonly friend: Friend;
  readonly token: Token;
  /** Who passed it on; absent of the clinic's own codes. */
  readonly from?: string;
  readonly via: ReferralVia;
  readonly openedAt: Instant;
  /** When they agreed that it is noted. */
  readonly agreedAt?: Instant;
  /** When they said no, or took the yes back. */
  readonly endsAt?: Instant;
  /** What the team made of it afterwards. */
  readonly corrected?: {
    readonly to: CorrectionTo;
    readonly by: StaffReference;
    readonly reason: string;
    readonly at: Instant;
  };
}
