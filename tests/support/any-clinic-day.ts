import { createCalendar } from "@shared/appointment/calendar";
import type { Claim, DaySheet } from "@shared/appointment/day-sheet";
import { type Interval, union } from "@shared/appointment/interval";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import fc from "fast-check";

/** A Monday. */
export const monday = "2026-11-23" as LocalDate;

const interval = (step: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: 0, max: 1440 / step }), fc.integer({ min: 0, max: 1440 / step }))
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Interval => [Math.min(one, other) * step, Math.max(one, other) * step]);

/** Sorted intervals apart from each other. */
export const intervals = fc.array(interval(5), { maxLength: 5 }).map(union);

const resource = (id: string): fc.Arbitrary<Resource> =>
  intervals.map((hours) => ({ id, kind: "doctor", name: id, hours: { 1: hours }, active: true }));

const sheet = (resourceId: string): fc.Arbitrary<DaySheet> =>
  fc.record({
    resourceId: fc.constant(resourceId),
    date: fc.constant(monday),
    blocks: fc.array(
      interval(1).map(([from, to]) => ({ leaveId: "l", from, to })),
      { maxLength: 2 },
    ),
    claims: fc.array(fc.tuple(interval(1), fc.boolean()), { maxLength: 4 }).map((taken) =>
      taken.map(
        ([[from, to], lapsed], place): Claim => ({
          slotId: `other@2026-11-23T000${place}@${resourceId}`,
          serviceId: "other",
          at: from,
          end: to,
          from,
          to,
          holders: [{ id: "somebody", ...(lapsed ? { until: 0 as Instant } : {}) }],
        }),
      ),
    ),
  });

const ids = ["a", "b", "c"] as const;
const some = fc.subarray([...ids], { minLength: 1 });

const service: fc.Arbitrary<Service> = fc.record({
  id: fc.constant("service"),
  title: fc.constant("复诊"),
  summary: fc.constant("复诊"),
  kind: fc.constant("visit" as const),
  minutes: fc.integer({ min: 20, max: 120 }),
  bufferBefore: fc.integer({ min: 0, max: 30 }),
  bufferAfter: fc.integer({ min: 0, max: 30 }),
  capacity: fc.constantFrom(1, 1, 3),
  step: fc.constantFrom(5, 10, 15, 30),
  needs: fc.oneof(
    some.map((anyOf): Service["needs"] => [{ label: "医生", anyOf }]),
    fc.tuple(some, some).map(([doctors, rooms]): Service["needs"] => [
      { label: "医生", anyOf: doctors },
      { label: "诊室", anyOf: rooms },
    ]),
  ),
  hours: fc.oneof(
    fc.constant({ 1: [[0, 1440]] } as Service["hours"] & object),
    intervals.map((hours) => ({ 1: hours })),
  ),
  bookAhead: fc.constant(0),
  changeAhead: fc.constant(0),
  horizonDays: fc.constant(30),
  confirmation: fc.constant("auto" as const),
  gates: fc.constant([]),
  waitPromise: fc.constant(15),
  fee: fc.constant("paid" as const),
  onPhone: fc.constant(true),
  prepare: fc.constant([]),
  active: fc.constant(true),
});

/** A service and the calendar of a Monday with three resources. */
export const clinicDay = fc
  .tuple(service, fc.tuple(...ids.map(resource)), fc.tuple(...ids.map(sheet)), fc.subarray([...ids]))
  .map(([wanted, resources, sheets, known]) => ({
    service: wanted,
    resources,
    sheets,
    calendar: createCalendar(
      resources,
      sheets.filter(({ resourceId }) => known.some((id) => id === resourceId)),
    ),
  }));
