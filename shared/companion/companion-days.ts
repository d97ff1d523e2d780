import { clinicDateAt, clinicIso, type Instant } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import type { Task } from "../schedule/task";
import type { VisitState } from "../visit/visit-state";
import { isVisitOf } from "./is-visit-of";

/** A planned task and, once it is done, on which day that was. */
export type CompanionTask = Task & { readonly doneOn?: LocalDate };

/** An appointment of the same follow-up. */
export interface CompanionVisit {
  readonly startsAt: Instant;
  readonly state: VisitState;
}

/** One line of the list: that something is to be done, never what for. */
export interface ToDo {
  readonly kind: "checkIn" | "reading" | "visit";
  /** `HH:MM` on the clinic's clock, of an appointment. */
  readonly time?: string;
  readonly done: boolean;
}

export interface CompanionDay {
  readonly date: LocalDate;
  readonly items: readonly ToDo[];
}

interface Placed {
  readonly date: LocalDate;
  readonly item: ToDo;
}

/** Today and the six days after it. */
const daysShown = 7;
const kindOf = { checkIn: "checkIn", instruction: "reading", visit: "visit" } as const;

/** Whether somebody is still expected at the clinic, or was there. */
const takesPlace = ({ state }: CompanionVisit): boolean => state !== "cancelled" && state !== "noShow";

/** Done on the day it was done; to do on the first day on which it can be; what was missed is on no day. */
function placeOf({ kind, opensOn, closesOn, doneOn }: CompanionTask, today: LocalDate): readonly Placed[] {
  const item = { kind: kindOf[kind], done: doneOn !== undefined };
  if (doneOn !== undefined) return [{ date: doneOn, item }];
  return closesOn < today ? [] : [{ date: opensOn < today ? today : opensOn, item }];
}

const visitPlace = ({ startsAt, state }: CompanionVisit): Placed => ({
  date: clinicDateAt(startsAt),
  item: { kind: "visit", time: clinicIso(startsAt).slice(11, 16), done: state === "done" },
});

/** Visits by their time, before what can be done at any time of the day. */
const order = ({ kind, time }: ToDo): string => time ?? { visit: "25", checkIn: "26", reading: "27" }[kind];

/**
 * What the one person sees of somebody's recovery: for today and the next six days, that there is a check-in, something to
 * read or a visit, and whether it is done. No title, no purpose, no number of the day: those tell what was done to whom.
 */
export function companionDaysOf(
  tasks: readonly CompanionTask[],
  visits: readonly CompanionVisit[],
  now: Instant,
): readonly CompanionDay[] {
  const today = clinicDateAt(now);
  const kept = visits.filter(takesPlace);
  const bookedOn = kept.map(({ startsAt }) => clinicDateAt(startsAt));
  // a planned visit for which there is an appointment is that appointment, with its time
  const isBooked = (task: CompanionTask) => bookedOn.some((date) => isVisitOf(task, date, now));
  const planned = tasks.filter((task) => !isBooked(task)).flatMap((task) => placeOf(task, today));
  const placed = [...kept.map(visitPlace), ...planned];
  return Array.from({ length: daysShown }, (_, ahead) => {
    const date = addDays(today, ahead);
    const items = placed.filter((one) => one.date === date).map(({ item }) => item);
    return { date, items: items.sort((one, other) => (order(one) < order(other) ? -1 : 1)) };
  });
}
