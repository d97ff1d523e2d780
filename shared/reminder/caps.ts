import { clinicDateAt, days, type Instant } from "../calendar/instant";
import type { Contact } from "../grant/ledger";
import type { MessagePurpose } from "../message/message";

/** How much one person may get, over all senders together: the policy, the team by hand, and messages to several. */
export const caps = {
  /** Messages about one appointment, check-in or campaign (seed 001: three days, one day, the same day, and no more). */
  perSubject: 3,
  /** Messages of care in one clinic day. */
  carePerDay: 4,
  /** Messages of any kind in seven days. */
  perWeek: 12,
  /** Marketing messages in thirty days. */
  marketingPerMonth: 1,
} as const;

export type CapReason = "capSubject" | "capDay" | "capWeek" | "capMarketing";

interface Wanted {
  readonly subjectId: string;
  readonly purpose: MessagePurpose;
}

/** Which cap one more message would break now; `undefined` when none. */
export function againstCaps(
  contacts: readonly Contact[],
  { subjectId, purpose }: Wanted,
  now: Instant,
): CapReason | undefined {
  const within = (span: number) => contacts.filter(({ at }) => at > now - span);
  const today = clinicDateAt(now);
  if (contacts.filter((one) => one.subjectId === subjectId).length >= caps.perSubject) return "capSubject";
  if (
    purpose === "care" &&
    contacts.filter((one) => one.purpose === "care" && clinicDateAt(one.at) === today).length >= caps.carePerDay
  )
    return "capDay";
  if (within(days(7)).length >= caps.perWeek) return "capWeek";
  const marketed = within(days(30)).filter((one) => one.purpose === "marketing").length;
  return purpose === "marketing" && marketed >= caps.marketingPerMonth ? "capMarketing" : undefined;
}
