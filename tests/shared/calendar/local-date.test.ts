import { addDays, daysBetween, fromDayNumber, parseLocalDate } from "@shared/calendar/local-date";
import fc from "fast-check";
import { anyDate, clinicDate } from "../../support/clinic-date";

describe("a calendar day", () => {
  test.each(["2026-03-09", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])(
    "%s is read as it stands",
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
    },
  );

  test.each([
    ["2026-02-30", "a day February does not have"],
    ["2025-02-29", "29 February outside a leap year"],
    ["1900-02-29", "29 February of a century without one"],
    ["2026-13-01", "a thirteenth month"],
    ["2026-00-10", "month zero"],
    ["2026-04-31", "31 April"],
    ["2026-3-9", "a month of one digit"],
    ["1899-12-31", "the year before the calendar starts"],
    ["2200-01-01", "the year after the calendar ends"],
    ["2026-03-09T00:00:00Z", "a moment"],
    [" 2026-03-09", "a leading space"],
    ["", "nothing"],
  ])("%s is refused: %s", (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-01", 0, "2026-11-01"],
    ["2026-03-09", 365, "2027-03-09"],
  ])("%s and %i days is %s", (start, days, end) => {
    expect(addDays(clinicDate(start), days)).toBe(end);
  });

  test("counting back the days that were added gives their number", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test("a later day compares as greater text", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 5000 }), (date, days) => {
        fc.pre(addDays(date, days) < "2200-01-01");
        expect(date < addDays(date, days)).toBe(true);
      }),
    );
  });

  test("the day numbered zero is 1 January 1970", () => {
    expect(fromDayNumber(0)).toBe("1970-01-01");
    expect(fromDayNumber(-1)).toBe("1969-12-31");
  });

  test("every day that was counted is read back as itself", () => {
    fc.assert(fc.property(anyDate, (date) => expect(parseLocalDate(date)).toBe(date)));
  });
});
