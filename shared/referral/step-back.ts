import type { Referral } from "./referral";

/** The same referral, when the visit it counted with turns out to have been none. */
export function unvisited<R extends Referral>({ visitAt: _, ...referral }: R): Omit<R, "visitAt"> {
  return referral.state === "visit" ? { ...referral, state: "lead" } : referral;
}

/** The same referral, when nothing is booked any more. */
export const unbooked = <R extends Referral>({ leadAt: _, appointmentId: __, ...referral }: R) => ({
  ...referral,
  state: "agreed" as const,
});
