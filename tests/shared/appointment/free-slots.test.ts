import { assignResources } from "@shared/appointment/assign-resources";
import { busyTime } from "@shared/appointment/busy-time";
import { type Calendar, createCalendar, sheetOn } from "@shared/appointment/calendar";
import { emptySheet } from "@shared/appointment/day-sheet";
import { freeSlots, isOffered } from "@shared/appointment/free-slots";
import { overlap } from "@shared/appointment/interval";
import { openHours } from "@shared/appointment/open-hours";
import type { Service } from "@shared/appointment/service";
import { slotId } from "@shared/appointment/slot-id";
import { clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import fc from "fast-check";
import { clinicTimetable } from "../../server/support/clinic-timetable";
import { clinicDay, monday } from "../../support/any-clinic-day";
import { moment } from "../../support/clinic-date";

const now = clinicTime(addDays(monday, -1), 12);
const wholeDay = { days: [monday], from: clinicTime(monday, 0), to: clinicTime(addDays(monday, 1), 0) };

/** Whether one resource can have the service at a minute, judged minute by minute without any interval algebra. */
function canHave(service: Service, calendar: Calendar, id: string, at: number): boolean {
  const resource = calendar.resources.get(id);
  const sheet = sheetOn(calendar, id, monday) ?? emptySheet(id, monday);
  if (!resource) return false;
  const inside = openHours(resource, monday, sheet).some(([from, to]) => from <= at && at + service.minutes <= to);
  const needed = [at - service.bufferBefore, at + service.minutes + service.bufferAfter] as const;
  return inside && !busyTime(sheet, now).some((busy) => overlap(busy, needed));
}

/** Every free place found the slow way. */
function slowly(service: Service, calendar: Calendar): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < 1440; at += service.step) {
    const open = service.hours?.[1]?.some(([from, to]) => from <= at && at + service.minutes <= to) ?? true;
    for (const lead of service.needs[0].anyOf) {
      const others = service.needs
        .slice(1)
        .every(({ anyOf }) => anyOf.some((id) => id !== lead && canHave(service, calendar, id, at)));
      if (open && others && canHave(service, calendar, lead, at))
        found.push(slotId({ serviceId: service.id, date: monday, at, resourceId: lead }));
    }
  }
  return found;
}

describe("free slots of any clinic", () => {
  test("are exactly those a look at every minute finds: none against leave or bookings, none outside hours", () => {
    fc.assert(
      fc.property(clinicDay, ({ service, calendar }) => {
        const quick = freeSlots(service, calendar, wholeDay, now).map((slot) => slot.slotId);
        expect([...quick].sort()).toEqual([...slowly(service, calendar)].sort());
      }),
      { numRuns: 300 },
    );
  });

  test("come in the order of time, each once, on its own clinic day", () => {
    fc.assert(
      fc.property(clinicDay, ({ service, calendar }) => {
        const slots = freeSlots(service, calendar, wholeDay, now);
        expect(slots.map(({ startsAt }) => startsAt)).toEqual(
          slots.map(({ startsAt }) => startsAt).sort((one, other) => one - other),
        );
        expect(new Set(slots.map((slot) => slot.slotId)).size).toBe(slots.length);
        for (const { startsAt } of slots) {
          expect(startsAt).toBeGreaterThanOrEqual(wholeDay.from);
          expect(startsAt).toBeLessThan(wholeDay.to);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("can all be given to somebody", () => {
    fc.assert(
      fc.property(clinicDay, ({ service, calendar }) => {
        for (const slot of freeSlots(service, calendar, wholeDay, now)) {
          expect(assignResources(service, slot, calendar, now)).toHaveLength(service.needs.length);
          expect(isOffered(service, calendar, slot)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const service = (id: string): Service => {
  const found = clinicTimetable.services.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const empty = createCalendar(clinicTimetable.resources, []);
const search = (from: string, to: string, days: readonly string[]) => ({
  days: days as readonly LocalDate[],
  from: moment(from),
  to: moment(to),
});
const times = (id: string, calendar: Calendar, where: ReturnType<typeof search>, at: Instant = now) =>
  freeSlots(service(id), calendar, where, at).map((slot) => slot.slotId);

describe("the calendar of a small clinic", () => {
  test("offers both doctors at every half hour from nine to half past five", () => {
    const slots = times("review", empty, { ...wholeDay });
    expect(slots).toHaveLength(36);
    expect(slots.slice(0, 2)).toEqual(["review@2026-11-23T0900@zhou", "review@2026-11-23T0900@shen"]);
    expect(slots.at(-1)).toBe("review@2026-11-23T1730@shen");
  });

  test("keeps different buffers before and after clear", () => {
    const claim = { slotId: "x@y", serviceId: "x", at: 600, end: 630, from: 600, to: 630, holders: [{ id: "a1" }] };
    const calendar = createCalendar(clinicTimetable.resources, [{ ...emptySheet("lin", monday), claims: [claim] }]);
    const starts = times("buffered", calendar, wholeDay).map((id) => id.slice(20, 24));
    // thirty minutes and twenty after must end by ten; ten before must begin after half past ten
    expect(starts.slice(0, 4)).toEqual(["0900", "0910", "1040", "1050"]);
  });

  test("offers a recurring clinic on its weekdays only", () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
    const where = search("2026-11-23T00:00:00+08:00", "2026-11-30T00:00:00+08:00", days);
    const offered = new Set(times("assessment", empty, where).map((id) => id.slice(11, 21)));
    expect([...offered]).toEqual(["2026-11-24", "2026-11-26", "2026-11-28"]);
  });

  test("offers a camp at its session, with as many places as are left", () => {
    const saturday = "2026-11-28" as LocalDate;
    const name = { serviceId: "class", date: saturday, at: 600, resourceId: "hall" };
    const holders = [{ id: "a1" }, { id: "a2" }, { id: "w1", until: now }];
    const claim = { slotId: slotId(name), serviceId: "class", at: 600, end: 660, from: 600, to: 660, holders };
    const calendar = createCalendar(clinicTimetable.resources, [{ ...emptySheet("hall", saturday), claims: [claim] }]);
    const where = search("2026-11-28T00:00:00+08:00", "2026-11-29T00:00:00+08:00", [saturday]);
    expect(freeSlots(service("class"), calendar, where, now)).toMatchObject([{ slotId: slotId(name), left: 3 }]);
    const full = { ...claim, holders: Array.from({ length: 5 }, (_, place) => ({ id: `a${place}` })) };
    const booked = createCalendar(clinicTimetable.resources, [{ ...emptySheet("hall", saturday), claims: [full] }]);
    expect(freeSlots(service("class"), booked, where, now)).toEqual([]);
  });

  test("follows the hours of a single day and leave", () => {
    const sheet = {
      ...emptySheet("zhou", monday),
      hours: [[600, 720]] as const,
      blocks: [{ leaveId: "l", from: 660, to: 690 }],
    };
    const calendar = createCalendar(clinicTimetable.resources, [sheet]);
    const mine = times("review", calendar, wholeDay).filter((id) => id.endsWith("@zhou"));
    expect(mine.map((id) => id.slice(18, 22))).toEqual(["1000", "1030", "1130"]);
  });

  test("cuts at the moments asked for, on the clinic's clock", () => {
    const where = search("2026-11-23T17:00:00+08:00", "2026-11-24T09:30:00+08:00", ["2026-11-23", "2026-11-24"]);
    expect(times("review", empty, where).filter((id) => id.endsWith("@zhou"))).toEqual([
      "review@2026-11-23T1700@zhou",
      "review@2026-11-23T1730@zhou",
      "review@2026-11-24T0900@zhou",
    ]);
  });

  test("does not know times off the grid, outside hours, of others, or of nobody", () => {
    const at = (minute: number, resourceId: string) => ({ serviceId: "review", date: monday, at: minute, resourceId });
    expect(isOffered(service("review"), empty, at(540, "zhou"))).toBe(true);
    for (const slot of [at(545, "zhou"), at(1080, "zhou"), at(510, "zhou"), at(540, "lin"), at(540, "nobody")])
      expect(isOffered(service("review"), empty, slot)).toBe(false);
  });
});
