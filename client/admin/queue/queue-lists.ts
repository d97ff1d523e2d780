import { after, hours, type Instant } from "@shared/calendar/instant";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { queueMoment } from "@shared/visit/queue-order";
import { isAhead } from "@shared/visit/visit-state";

/** Today's patients by what the desk has to do with them. */
export interface QueueLists {
  /** In the house and waiting, in the order in which they are seen. */
  readonly waiting: readonly DeskAppointment[];
  readonly leaving: readonly DeskAppointment[];
  readonly inService: readonly DeskAppointment[];
  /** Should be here by now or come in the next hours. */
  readonly soon: readonly DeskAppointment[];
  readonly later: readonly DeskAppointment[];
  /** Gone, or did not come. */
  readonly over: readonly DeskAppointment[];
}

const soonWithin = hours(3);

/** When the patient came; the arrival that counts is the last one noted. */
const arrivedAt = ({ steps, startsAt }: DeskAppointment): Instant =>
  steps.filter(({ to }) => to === "arrived").at(-1)?.at ?? startsAt;

const byStart = (one: DeskAppointment, other: DeskAppointment): number => one.startsAt - other.startsAt;
const byQueue = (one: DeskAppointment, other: DeskAppointment): number =>
  queueMoment(one, arrivedAt(one)) - queueMoment(other, arrivedAt(other)) || arrivedAt(one) - arrivedAt(other);
const lastStep = ({ steps, startsAt }: DeskAppointment): number => steps.at(-1)?.at ?? startsAt;

/** Sorts the day's visits into the desk's lists. */
export function queueLists(visits: readonly DeskAppointment[], now: Instant): QueueLists {
  const those = (holds: (one: DeskAppointment) => boolean, order: typeof byStart) => visits.filter(holds).sort(order);
  const ahead = those(({ state }) => isAhead(state), byStart);
  const limit = after(now, soonWithin);
  return {
    waiting: those(({ state }) => state === "arrived" || state === "called", byQueue),
    leaving: those(
      ({ state }) => state === "checkout",
      (one, other) => lastStep(one) - lastStep(other),
    ),
    inService: those(({ state }) => state === "inService", byStart),
    soon: ahead.filter(({ startsAt }) => startsAt <= limit),
    later: ahead.filter(({ startsAt }) => startsAt > limit),
    over: those(
      ({ state }) => state === "done" || state === "noShow",
      (one, other) => lastStep(other) - lastStep(one),
    ),
  };
}
