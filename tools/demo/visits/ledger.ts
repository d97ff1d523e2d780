import type { Service } from "@shared/appointment/service";
import { type Instant, minutes } from "@shared/calendar/instant";
import { createRandom } from "../random";
import type { Agenda } from "./agenda";
import type { Booking } from "./booking";
import { pickSlot } from "./pick-slot";
import { isGivenBack, placeBooking, walkInBooking } from "./place-booking";
import type { Visitor } from "./visitor";
import type { Wish } from "./wish";

/** Who has which appointments. Bookings are made one after the other, so nobody is ever given a taken place. */
export interface Ledger {
  readonly agenda: Agenda;
  readonly now: Instant;
  readonly seed: number;
  /** Books what comes up to the wish; `undefined` when nothing does. */
  book(visitor: Visitor, wish: Wish): Booking | undefined;
  /** Books another place and gives the old one back, as moving does. */
  move(old: Booking, wish: Wish & Required<Pick<Wish, "bookedAt" | "bookedBy">>): Booking | undefined;
  /** Somebody who stands at the desk without an appointment. */
  walkIn(
    visitor: Visitor,
    service: Service,
    resourceId: string,
    coming: { readonly at: Instant; readonly wait: number; readonly takes: number },
  ): Booking;
  of(visitor: Pick<Visitor, "patientId">): readonly Booking[];
}

export function createLedger(agenda: Agenda, seed: number, now: Instant): Ledger {
  const books = new Map<string, readonly Booking[]>();
  const of = ({ patientId }: Pick<Visitor, "patientId">) => books.get(patientId) ?? [];
  const nextId = (visitor: Visitor) => `ap-${visitor.patientId}-${of(visitor).length + 1}`;

  function keep(booking: Booking): Booking {
    const others = of(booking.visitor).filter(({ id }) => id !== booking.id);
    books.set(booking.visitor.patientId, [...others, booking]);
    return booking;
  }

  function book(visitor: Visitor, wish: Wish): Booking | undefined {
    const service = agenda.service(wish.serviceId);
    const id = nextId(visitor);
    const random = createRandom(`visit ${seed} ${id} ${wish.serviceId} ${wish.on}`);
    const slot = pickSlot(agenda, service, wish, random);
    if (slot === undefined) return undefined;
    const own = of(visitor).filter((one) => !isGivenBack(one, now));
    const booking = placeBooking({ id, visitor, wish, service, slot, own }, agenda, now, random);
    return booking && keep(booking);
  }

  return {
    agenda,
    now,
    seed,
    of,
    book,
    move(old, wish) {
      const fresh = book(old.visitor, wish);
      if (fresh === undefined) return undefined;
      agenda.leave(old, old.id);
      const before = (old.startsAt - wish.bookedAt) / minutes(1);
      const by = wish.bookedBy.kind === "staff" ? "desk" : "patient";
      keep({ ...old, course: { kind: "cancels", before, by }, rescheduledTo: fresh.id });
      return keep({ ...fresh, rescheduledFrom: old.id });
    },
    walkIn(visitor, service, resourceId, coming) {
      const id = nextId(visitor);
      const random = createRandom(`visit ${seed} ${id}`);
      return keep(walkInBooking(id, visitor, { service, resourceId, ...coming }, random));
    },
  };
}
