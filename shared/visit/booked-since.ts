import type { Instant } from "../calendar/instant";
import type { Upcoming } from "../patient/patient";

/** When somebody who left without a next appointment comes again, if one has been made since; the earliest. */
export function bookedSince(
  upcoming: readonly Upcoming[],
  left: { readonly appointmentId: string; readonly leftAt: Instant },
): Instant | undefined {
  const next = upcoming.filter(
    ({ appointmentId, startsAt }) => appointmentId !== left.appointmentId && startsAt > left.leftAt,
  );
  return next.map(({ startsAt }) => startsAt).sort((one, other) => one - other)[0];
}
