import { clinicIso } from "@shared/calendar/instant";
import { weekdayOf } from "@shared/calendar/local-date";
import { dayBegins, readMoment } from "@shared/calendar/read-moment";
import fc from "fast-check";
import { anyInstant, clinicDate, moment } from "../../support/clinic-date";

test("a moment is read back from the clinic's ISO text, to the second", () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect(readMoment(clinicIso(instant))).toBe(Math.floor(instant / 1000) * 1000);
    }),
  );
});

test.each(["2026-11-23T01:30Z", "2026-11-23T09:30:00+08:00", "2026-11-22T20:30:00.000-05:00"])(
  "%s is half past nine in Shanghai",
  (text) => {
    expect(readMoment(text)).toBe(moment("2026-11-23T09:30:00+08:00"));
  },
);

test.each([
  "2026-11-23",
  "2026-11-23T09:30:00",
  "2026-02-30T09:30:00+08:00",
  "2026-11-23T24:00:00+08:00",
  "2026-11-23 09:30+08:00",
  "tomorrow",
])("%s is no moment", (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test("a day begins at midnight on the clinic's clock", () => {
  expect(dayBegins(clinicDate("2026-11-23"))).toBe(moment("2026-11-22T16:00:00Z"));
});

test.each([
  ["2026-11-22", 7],
  ["2026-11-23", 1],
  ["1969-12-31", 3],
  ["2028-02-29", 2],
])("%s is weekday %i", (date, weekday) => {
  expect(weekdayOf(clinicDate(date))).toBe(weekday);
});
