import {
  after,
  clinicDateAt,
  clinicIso,
  clinicMinuteOfDay,
  clinicTime,
  days,
  hours,
  minutes,
} from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import fc from "fast-check";
import { anyDate, anyInstant, clinicDate, moment } from "../../support/clinic-date";

describe("the clinic's clock", () => {
  test.each([
    ["2026-03-08T15:59:59.999Z", "2026-03-08", 23 * 60 + 59],
    ["2026-03-08T16:00:00.000Z", "2026-03-09", 0],
    ["2026-03-09T01:00:00.000Z", "2026-03-09", 9 * 60],
    ["2026-12-31T16:00:00.000Z", "2027-01-01", 0],
    ["1969-12-31T15:59:00.000Z", "1969-12-31", 23 * 60 + 59],
  ])("at %s the clinic's day is %s and its clock stands at minute %i", (text, date, minute) => {
    expect(clinicDateAt(moment(text))).toBe(date);
    expect(clinicMinuteOfDay(moment(text))).toBe(minute);
  });

  test("nine in the morning at the clinic is one in the morning UTC", () => {
    expect(clinicTime(clinicDate("2026-03-09"), 9)).toBe(moment("2026-03-09T01:00:00Z"));
  });

  test("hour 24 is the midnight that begins the next day", () => {
    expect(clinicTime(clinicDate("2026-03-09"), 24)).toBe(clinicTime(clinicDate("2026-03-10"), 0));
  });

  test("day and minute of a clinic time are the ones it was made from", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        const instant = clinicTime(date, hour, minute);
        expect(clinicDateAt(instant)).toBe(date);
        expect(clinicMinuteOfDay(instant)).toBe(hour * 60 + minute);
      }),
    );
  });

  test("a moment lies within the minute that its day and minute name", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const start = clinicTime(clinicDateAt(instant), 0, clinicMinuteOfDay(instant));
        expect(instant - start).toBeGreaterThanOrEqual(0);
        expect(instant - start).toBeLessThan(minutes(1));
      }),
    );
  });

  test("every clinic day lasts exactly 24 hours, all year", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(clinicTime(addDays(date, 1), 0) - clinicTime(date, 0)).toBe(days(1));
      }),
    );
  });

  test("ISO text carries the clinic's offset and means the same moment", () => {
    expect(clinicIso(moment("2026-03-09T01:00:00Z"))).toBe("2026-03-09T09:00:00+08:00");
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(moment(clinicIso(instant))).toBe(Math.floor(instant / 1000) * 1000);
      }),
    );
  });

  test("durations are milliseconds", () => {
    expect([minutes(15), hours(4), days(1)]).toEqual([900_000, 14_400_000, 86_400_000]);
    expect(after(moment("2026-03-09T23:50:00+08:00"), minutes(15))).toBe(moment("2026-03-10T00:05:00+08:00"));
  });
});
