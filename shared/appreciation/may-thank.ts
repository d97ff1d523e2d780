import type { LocalDate } from "../calendar/local-date";
import type { Referral, VoidReason } from "../referral/referral";
import { checkProgramme } from "./check-programme";
import type { AppreciationProgramme } from "./programme";

/** Whoever passed the card on, as far as it matters for a thank-you. */
export interface Thanked {
  readonly staff: boolean;
  readonly minor: boolean;
  /** In care that nothing may be shared about. */
  readonly sensitive: boolean;
}

/** Why nobody is thanked. */
export type ThanksRefusal =
  | "off"
  | "notSeen"
  | "nobody"
  | "staff"
  | "minor"
  | "sensitiveCare"
  | "mayNotCount"
  | "capReached";

interface ThanksCase {
  readonly programme: AppreciationProgramme;
  readonly referral: Pick<Referral, "state">;
  /** Absent behind a code of the clinic's own. */
  readonly referrer: Thanked | undefined;
  /** Why the friend does not count for them by now. */
  readonly against?: VoidReason | undefined;
  /** What this person was given this calendar year. */
  readonly givenThisYear: number;
  readonly today: LocalDate;
}

function refusedTo({ staff, minor, sensitive }: Thanked, against: VoidReason | undefined): ThanksRefusal | undefined {
  if (staff) return "staff";
  if (minor || against === "minor") return "minor";
  if (sensitive || against === "sensitiveCare") return "sensitiveCare";
  return against && "mayNotCount";
}

/**
 * Why somebody may not be thanked for a referral; `undefined` when they may: the clinic wants it lawfully, the friend was
 * seen, and the person can be thanked and has not had as much as one gets in a year. Only who passed this card on is ever
 * thanked, so that there is one level and no second.
 */
export function mayThank(one: ThanksCase): ThanksRefusal | undefined {
  const { programme, referral, referrer, against, givenThisYear, today } = one;
  if (!programme.on || checkProgramme(programme, today).length > 0) return "off";
  if (referral.state !== "visit") return "notSeen";
  if (!referrer) return "nobody";
  return refusedTo(referrer, against) ?? (givenThisYear >= programme.perYear ? "capReached" : undefined);
}
