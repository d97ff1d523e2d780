import { assignResources } from "@shared/appointment/assign-resources";
import { createCalendar, sheetOn } from "@shared/appointment/calendar";
import { type DaySheet, emptySheet } from "@shared/appointment/day-sheet";
import { freeSlots, type Slot } from "@shared/appointment/free-slots";
import { overlap } from "@shared/appointment/interval";
import { leavePlace, takePlace } from "@shared/appointment/take-place";
import { clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import fc from "fast-check";
import { clinicDay, monday } from "../../support/any-clinic-day";

const now = clinicTime(addDays(monday, -1), 12);
const wholeDay = { days: [monday], from: clinicTime(monday, 0), to: clinicTime(addDays(monday, 1), 0) };
const noOverlap = ({ claims }: DaySheet) =>
  claims.every((one, place) =>
    claims.slice(place + 1).every((other) => !overlap([one.from, one.to], [other.from, other.to])),
  );

type Day = Parameters<
  Parameters<typeof fc.property<[typeof clinicDay extends fc.Arbitrary<infer T> ? T : never]>>[1]
>[0];

const clear = (day: Day): Day => {
  const sheets = day.sheets.map((sheet) => ({ ...sheet, claims: [] }));
  return { ...day, calendar: createCalendar(day.resources, sheets) };
};

function book(day: Day, slot: Slot, id: string): Day | undefined {
  const { service, calendar } = day;
  const joined = [...calendar.sheets.values()].filter(({ claims }) =>
    claims.some((claim) => claim.slotId === slot.slotId),
  );
  const ids =
    joined.length > 0 ? joined.map(({ resourceId }) => resourceId) : assignResources(service, slot, calendar, now);
  const sheets = ids?.map((resourceId) => sheetOn(calendar, resourceId, monday) ?? emptySheet(resourceId, monday));
  const taken = sheets && takePlace(service, slot, sheets, { id }, now);
  if (!taken) return undefined;
  const others = [...calendar.sheets.values()].filter(
    (sheet) => !taken.some((one) => one.resourceId === sheet.resourceId),
  );
  return { ...day, calendar: createCalendar(day.resources, [...others, ...taken]) };
}

/** Books one free slot after the other, as the choices fall, until there is none. */
function bookOut(day: Day, choices: Iterator<number>): Day {
  const slots = freeSlots(day.service, day.calendar, wholeDay, now);
  const slot = slots[Number(choices.next().value) % Math.max(1, slots.length)];
  if (!slot) return day;
  const next = book(day, slot, `a${choices.next().value}-${slots.length}`);
  expect(next).toBeDefined();
  return next ? bookOut(next, choices) : day;
}

describe("taking places until none is left", () => {
  test("never books a resource twice, never more people than places, and ends with no free slot", () => {
    fc.assert(
      fc.property(clinicDay, fc.infiniteStream(fc.nat()), (anyDay, choices) => {
        const { service, calendar } = bookOut(clear(anyDay), choices);
        for (const sheet of calendar.sheets.values()) {
          expect(noOverlap(sheet)).toBe(true);
          for (const { holders } of sheet.claims) expect(holders.length).toBeLessThanOrEqual(service.capacity);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a place that is left is free again", () => {
    fc.assert(
      fc.property(clinicDay, (day) => {
        const [slot] = freeSlots(day.service, day.calendar, wholeDay, now);
        const booked = slot && book(day, slot, "a1");
        if (!slot || !booked) return;
        const sheets = [...booked.calendar.sheets.values()].map((sheet) => leavePlace(sheet, slot.slotId, "a1"));
        const again = freeSlots(day.service, createCalendar(day.resources, sheets), wholeDay, now);
        expect(again).toEqual(freeSlots(day.service, day.calendar, wholeDay, now));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a place kept for somebody on the waiting list", () => {
  const slot = {
    slotId: "review@2026-11-23T0900@zhou",
    serviceId: "review",
    date: monday,
    at: 540,
    resourceId: "zhou",
  };
  const service = { id: "review", minutes: 30, bufferBefore: 0, bufferAfter: 0, capacity: 1 } as Day["service"];
  const held = takePlace(
    service,
    slot,
    [emptySheet("zhou", monday)],
    { id: "w1", until: (now + 60_000) as Instant },
    now,
  );

  test("is taken for everybody else while it is kept", () => {
    expect(takePlace(service, slot, held ?? [], { id: "a1" }, now)).toBeUndefined();
  });

  test("is free once the time is over, without anybody tidying up", () => {
    const later = (now + 60_000) as Instant;
    expect(takePlace(service, slot, held ?? [], { id: "a1" }, later)).toMatchObject([
      { claims: [{ holders: [{ id: "a1" }] }] },
    ]);
  });
});
