import { clinicDateAt, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { createRandom, type Random } from "../random";
import type { Booking } from "./booking";
import type { Ledger } from "./ledger";
import { comes, type VisitCourse } from "./visit-course";
import type { Visitor } from "./visitor";
import type { Wish } from "./wish";

/** Where a story is told: days and minutes count from the demo's present moment. */
export interface Stage {
  readonly ledger: Ledger;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly random: Random;
  /** The day so many days from today. */
  day(offset: number): LocalDate;
  /** The minute of today so many minutes from now. */
  minute(offset: number): number;
  /** Books on the first day from `offset` on, within a week, on which the wish can be had. */
  soon(visitor: Visitor, offset: number, wish: Omit<Wish, "on">): Booking | undefined;
  /** Somebody who comes, with some of it decided. */
  comes(serviceId: string, decided?: Parameters<typeof comes>[2]): VisitCourse;
}

const patienceDays = 7;

export function createStage(ledger: Ledger, name: string): Stage {
  const { now, agenda } = ledger;
  const today = clinicDateAt(now);
  const random = createRandom(`stage ${ledger.seed} ${name}`);
  const day = (offset: number) => addDays(today, offset);
  return {
    ledger,
    now,
    today,
    random,
    day,
    minute: (offset) => clinicMinuteOfDay(now) + offset,
    soon(visitor, offset, wish) {
      for (let later = 0; later < patienceDays; later += 1) {
        const booking = ledger.book(visitor, { ...wish, on: day(offset + later) });
        if (booking) return booking;
      }
      return undefined;
    },
    comes: (serviceId, decided) => comes(agenda.service(serviceId), random, decided),
  };
}
