import { days, type Instant } from "../calendar/instant";
import { type Agreement, marketingTextVersion } from "./agreement";

/** Who refused once and agrees later is left alone for a week more: an answer may have been a slip. */
const coolsFor = days(7);

export type MarketingBar = "noConsent" | "frozen";

interface Standing {
  readonly agreement?: Pick<Agreement, "marketing"> | undefined;
  /** Since when a complaint of the person is open. */
  readonly complaint?: { readonly openedAt: Instant; readonly closedAt?: Instant } | undefined;
  /** When the person last refused marketing. */
  readonly refusedAt?: Instant | undefined;
}

/**
 * What stands against sending this person anything that sells: no consent to the words in force, a refusal in the week
 * before, or a complaint that is open (V14, F25). Care goes on as before.
 */
export function marketingBar({ agreement, complaint, refusedAt }: Standing, now: Instant): MarketingBar | undefined {
  if (complaint && complaint.closedAt === undefined) return "frozen";
  const marketing = agreement?.marketing;
  if (marketing?.state !== "granted" || marketing.textVersion !== marketingTextVersion) return "noConsent";
  return refusedAt !== undefined && now < refusedAt + coolsFor ? "frozen" : undefined;
}
