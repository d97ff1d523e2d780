import { clinicMinuteOfDay } from "@shared/calendar/instant";
import { caseDueAt } from "@shared/case/case-due";
import fc from "fast-check";
import { anyUrgency } from "../../support/any-case";
import { moment, storableInstant } from "../../support/clinic-date";

describe("a case has to be settled", () => {
  test.each([
    ["crisis", "2026-11-19T10:00:00", "2026-11-19T10:15:00"],
    ["crisis", "2026-11-19T23:50:00", "2026-11-20T00:05:00"],
    ["sameDay", "2026-11-19T00:00:00", "2026-11-19T18:00:00"],
    ["sameDay", "2026-11-19T10:00:00", "2026-11-19T18:00:00"],
    ["sameDay", "2026-11-19T16:00:00", "2026-11-19T18:00:00"],
    ["sameDay", "2026-11-19T16:00:01", "2026-11-20T11:00:00"],
    ["sameDay", "2026-11-19T23:59:59", "2026-11-20T11:00:00"],
    ["sameDay", "2026-12-31T20:00:00", "2027-01-01T11:00:00"],
    ["nextDay", "2026-11-19T10:00:00", "2026-11-20T18:00:00"],
    ["nextDay", "2026-11-19T23:59:59", "2026-11-20T18:00:00"],
    ["threeDays", "2026-11-19T10:00:00", "2026-11-22T18:00:00"],
    ["threeDays", "2027-02-26T10:00:00", "2027-03-01T18:00:00"],
  ] as const)("that is %s and comes up at %s by %s", (urgency, at, due) => {
    expect(caseDueAt(urgency, moment(`${at}+08:00`))).toBe(moment(`${due}+08:00`));
  });

  test("always later than it came up, and by day unless it is a crisis", () => {
    fc.assert(
      fc.property(anyUrgency, storableInstant, (urgency, now) => {
        const due = caseDueAt(urgency, now);
        expect(due).toBeGreaterThan(now);
        if (urgency !== "crisis") expect([11 * 60, 18 * 60]).toContain(clinicMinuteOfDay(due));
      }),
    );
  });
});
