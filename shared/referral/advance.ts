import { after, type Instant } from "../calendar/instant";
import { isStale } from "./first-touch";
import type { Referral, VoidReason } from "./referral";
import { leadLasts } from "./terms";

/** Something a friend did, as far as referrals are concerned. */
export type ReferralEvent =
  | { readonly kind: "agreed" }
  | { readonly kind: "booked"; readonly appointmentId: string; readonly at: Instant }
  | { readonly kind: "seen"; readonly appointmentId: string; readonly bookedAt: Instant };

const voided = (referral: Referral, voidReason: VoidReason): Referral => ({ ...referral, state: "void", voidReason });

/** What was booked before the card was opened is not through the card; a code that is told may come after the booking. */
function booked(referral: Referral, appointmentId: string, at: Instant): Referral {
  const early = referral.via === "link" && at < referral.openedAt;
  if (referral.state !== "agreed" || early) return referral;
  return { ...referral, state: "lead", appointmentId, leadAt: at < referral.openedAt ? referral.openedAt : at };
}

function seen(referral: Referral, appointmentId: string, bookedAt: Instant, now: Instant): Referral {
  const lead = booked(referral, appointmentId, bookedAt);
  if (lead.state !== "lead" || lead.leadAt === undefined) return lead;
  const isLate = now >= after(lead.leadAt, leadLasts) && lead.setAside?.includes("expired") !== true;
  if (isLate) return voided(lead, "expired");
  return { ...lead, state: "visit", visitAt: now };
}

/** When it was done in time or too late: the booking counts, not the visit that follows from it. */
function doneAt(event: ReferralEvent, { openedAt }: Referral, now: Instant): Instant {
  if (event.kind === "agreed") return now;
  const booked = event.kind === "booked" ? event.at : event.bookedAt;
  return booked < openedAt ? openedAt : booked;
}

/** Whether a referral can still move. What counted, does not count or was taken back stays so, but for a correction. */
export const isOpen = ({ state }: Referral): boolean => state === "opened" || state === "agreed" || state === "lead";

/**
 * A referral after something the friend did. `guard`: why it cannot count, if so; asked for at every step, because a tie
 * between two people may be told later than the card was opened. Answers the same object when nothing changes.
 */
export function advance(
  referral: Referral,
  event: ReferralEvent,
  guard: VoidReason | undefined,
  now: Instant,
): Referral {
  if (!isOpen(referral) || (referral.state === "opened" && event.kind !== "agreed")) return referral;
  const told = referral.state === "opened" ? { ...referral, agreedAt: now } : referral;
  if (isStale(referral, doneAt(event, referral, now))) return voided(told, "expired");
  if (guard !== undefined) return voided(told, guard);
  if (event.kind === "agreed") return referral.state === "opened" ? { ...told, state: "agreed" } : referral;
  if (event.kind === "booked") return booked(referral, event.appointmentId, event.at);
  return seen(referral, event.appointmentId, event.bookedAt, now);
}
