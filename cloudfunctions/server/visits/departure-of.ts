import type { Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { NoNextReason } from "@shared/visit/visit";
import type { AppointmentRecord, Departure } from "../store/appointment-records";

/** What is kept when somebody left without a next appointment, until the team has followed it up. */
export const departureOf = (
  { _id }: Pick<AppointmentRecord, "_id">,
  { reason, note }: { readonly reason: NoNextReason; readonly note?: string | undefined },
  now: Instant,
): Departure => ({
  reason,
  ...(note === undefined ? {} : { note }),
  leftAt: now,
  state: "open",
  order: `open:${oldestFirst(now, _id)}`,
});
