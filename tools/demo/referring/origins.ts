import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, parseLocalDate } from "@shared/calendar/local-date";
import { bookedOrigin, type FirstContact, newOrigin, type Origin, seenOrigin } from "@shared/referral/origin";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";

/** Since when the clinic notes how people come: the first day of the month before last. */
function originsSince(now: Instant): Instant {
  const thisMonth = parseLocalDate(`${clinicDateAt(now).slice(0, 7)}-01`);
  if (thisMonth === undefined) throw new Error("every month has a first day");
  const [lastMonth] = addDays(thisMonth, -1).split(/-\d\d$/);
  const before = addDays(parseLocalDate(`${lastMonth}-01`) ?? thisMonth, -1);
  return clinicTime(parseLocalDate(`${before.slice(0, 7)}-01`) ?? before, 0);
}

/** When it was clear that somebody had been seen: at the checkout, or when the desk put right that they had been there. */
export const seenAt = ({ steps }: AppointmentRecord): Instant | undefined =>
  steps.find(({ to }) => to === "checkout" || to === "done")?.at;

/** The visits somebody was seen in, in the order in which they were. */
export const seenIn = (own: readonly AppointmentRecord[]): readonly AppointmentRecord[] =>
  own.filter((one) => seenAt(one) !== undefined).sort((one, other) => (seenAt(one) ?? 0) - (seenAt(other) ?? 0));

function firstContact({ walkIn, bookedBy }: AppointmentRecord): FirstContact {
  if (walkIn) return "walkIn";
  return bookedBy.kind === "staff" ? "desk" : "online";
}

/** How somebody new came and how far, by the product's own rules; `undefined` of whom the clinic knew before it noted it. */
export function originOf(
  { since }: Pick<PatientRecord, "since">,
  own: readonly AppointmentRecord[],
  now: Instant,
): Origin | undefined {
  const [first] = [...own].sort((one, other) => one.bookedAt - other.bookedAt);
  if (since < originsSince(now) || first === undefined) return undefined;
  const begin = bookedOrigin(newOrigin(firstContact(first), since));
  return seenIn(own).reduce((origin, { _id }) => seenOrigin(origin, _id), begin);
}
