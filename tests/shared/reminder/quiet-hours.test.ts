import { clinicMinuteOfDay, hours } from "@shared/calendar/instant";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import fc from "fast-check";
import { anyInstant, moment } from "../../support/clinic-date";

describe("a message", () => {
  test.each([
    ["2026-03-10T07:59:59.999+08:00", "2026-03-10T08:00:00+08:00"],
    ["2026-03-10T08:00:00+08:00", "2026-03-10T08:00:00+08:00"],
    ["2026-03-10T12:34:56+08:00", "2026-03-10T12:34:56+08:00"],
    ["2026-03-10T20:59:59.999+08:00", "2026-03-10T20:59:59.999+08:00"],
    ["2026-03-10T21:00:00+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-03-10T23:59:59+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-03-11T00:00:00+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-12-31T22:00:00+08:00", "2027-01-01T08:00:00+08:00"],
  ])("wanted at %s goes out at %s", (wanted, sent) => {
    expect(outsideQuietHours(moment(wanted))).toBe(moment(sent));
  });

  test("never goes out between nine in the evening and eight in the morning, nor early, nor eleven hours late", () => {
    fc.assert(
      fc.property(anyInstant, (wanted) => {
        const sent = outsideQuietHours(wanted);
        expect(clinicMinuteOfDay(sent)).toBeGreaterThanOrEqual(8 * 60);
        expect(clinicMinuteOfDay(sent)).toBeLessThan(21 * 60);
        expect(sent - wanted).toBeGreaterThanOrEqual(0);
        expect(sent - wanted).toBeLessThanOrEqual(hours(11));
      }),
    );
  });

  test("that may go out goes out at once", () => {
    fc.assert(
      fc.property(anyInstant, (wanted) => {
        const sent = outsideQuietHours(wanted);
        expect(outsideQuietHours(sent)).toBe(sent);
      }),
    );
  });
});
