import type { Service } from "@shared/appointment/service";
import { slotId as slotIdOf, slotStartsAt } from "@shared/appointment/slot-id";
import type { Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { BoardView, DeskAppointment } from "@shared/contract/desk-views";
import type { FreePlace } from "../booking/free-place";

/** One session of a class with those who signed up. */
export interface ClassSession {
  readonly slotId: string;
  readonly date: LocalDate;
  readonly startsAt: Instant;
  readonly attendees: readonly DeskAppointment[];
}

/** Dated sessions between two days, as slots; with the first resource that may lead the class. */
function planned({ id, sessions = [], needs }: Service, from: LocalDate, to: LocalDate) {
  const [resourceId = ""] = needs[0].anyOf;
  return sessions
    .filter(({ date }) => from <= date && date <= to)
    .map(({ date, at }) => ({
      slotId: slotIdOf({ serviceId: id, date, at, resourceId }),
      date,
      startsAt: slotStartsAt({ date, at }),
    }));
}

/** The sessions of a week: those somebody signed up for, those with free places, and those that are dated. */
export function sessionsOf(
  service: Service,
  from: LocalDate,
  board: BoardView | undefined,
  free: readonly FreePlace[],
): readonly ClassSession[] {
  const known = new Map<string, ClassSession>();
  const signedUp = (board?.days ?? [])
    .flatMap(({ appointments }) => appointments)
    .filter(({ serviceId, state }) => serviceId === service.id && state !== "cancelled");
  for (const one of signedUp) {
    const before = known.get(one.slotId);
    const { slotId, date, startsAt } = one;
    known.set(slotId, { slotId, date, startsAt, attendees: [...(before?.attendees ?? []), one] });
  }
  const times = () => new Set([...known.values()].map(({ startsAt }) => startsAt));
  for (const { slotId, date, startsAt } of [...free, ...planned(service, from, addDays(from, 6))]) {
    if (!times().has(startsAt)) known.set(slotId, { slotId, date, startsAt, attendees: [] });
  }
  return [...known.values()].sort((one, other) => one.startsAt - other.startsAt);
}
