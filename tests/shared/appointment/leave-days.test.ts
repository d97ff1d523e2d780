import { withLeave, withoutLeave } from "@shared/appointment/block-sheet";
import { emptySheet } from "@shared/appointment/day-sheet";
import { leaveDays, wrongLeave } from "@shared/appointment/leave-days";
import { after, clinicDateAt, clinicMinuteOfDay, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import fc from "fast-check";

const at = (text: string) => Date.parse(`${text}+08:00`) as Instant;
const now = at("2026-11-22T09:30:00");

describe("time off", () => {
  test("on one day is that part of the day", () => {
    expect(leaveDays(at("2026-11-25T09:00:00"), at("2026-11-25T12:00:00"))).toEqual([
      { date: "2026-11-25", from: 540, to: 720 },
    ]);
  });

  test("that ends at midnight does not touch the next day", () => {
    expect(leaveDays(at("2026-11-25T00:00:00"), at("2026-11-26T00:00:00"))).toEqual([
      { date: "2026-11-25", from: 0, to: 1440 },
    ]);
  });

  test("over several days takes the days between whole", () => {
    expect(leaveDays(at("2026-11-25T13:00:00"), at("2026-11-27T09:00:30"))).toEqual([
      { date: "2026-11-25", from: 780, to: 1440 },
      { date: "2026-11-26", from: 0, to: 1440 },
      { date: "2026-11-27", from: 0, to: 541 },
    ]);
  });

  test("covers every minute of it and none outside", () => {
    const length = fc.integer({ min: 1, max: 5 * 1440 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * 1440 }),
        length,
        fc.integer({ min: -1440, max: 9 * 1440 }),
        (start, long, probe) => {
          const from = after(now, minutes(start));
          const to = after(from, minutes(long));
          const minute = after(now, minutes(probe));
          const inside = from <= minute && minute < to;
          const ofDay = clinicMinuteOfDay(minute);
          const covered = leaveDays(from, to).some(
            (day) => day.date === clinicDateAt(minute) && day.from <= ofDay && ofDay < day.to,
          );
          expect(covered).toBe(inside);
        },
      ),
    );
  });

  test.each([
    [0, hours(1), undefined],
    [0, 0, "rangeReversed"],
    [-hours(3), hours(3), "rangeOver"],
    [-hours(3), hours(3) + 1, undefined],
    [days(1), days(61), undefined],
    [days(1), days(62), "leaveTooLong"],
  ])("that begins %d ms from now and lasts %d ms: %s", (begins, lasts, wrong) => {
    const from = after(now, begins);
    expect(wrongLeave(from, after(from, lasts), now)).toBe(wrong);
  });
});

describe("a day's sheet", () => {
  const sheet = emptySheet("zhou", "2026-11-25" as LocalDate);

  test("has a leave once, however often it is put down, in the order of the day", () => {
    const once = withLeave(withLeave(sheet, "l2", { from: 780, to: 900 }), "l1", { from: 540, to: 720 });
    expect(once.blocks.map(({ leaveId }) => leaveId)).toEqual(["l1", "l2"]);
    expect(withLeave(once, "l1", { from: 540, to: 720 })).toEqual(once);
  });

  test("is without a leave that is taken back, and keeps the others", () => {
    const both = withLeave(withLeave(sheet, "l1", { from: 540, to: 720 }), "l2", { from: 600, to: 900 });
    expect(withoutLeave(both, "l1").blocks).toEqual([{ leaveId: "l2", from: 600, to: 900 }]);
    expect(withoutLeave(sheet, "l1")).toEqual(sheet);
  });
});
