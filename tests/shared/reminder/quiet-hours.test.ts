import { clinicMinuteOfDay, hours } from "@shared/calendar/instant";
import { widestHours } from "@shared/reminder/agreement";
import { isInsideHours, outsideQuietHours } from "@shared/reminder/quiet-hours";
import fc from "fast-check";
import { anyInstant, moment } from "../../support/clinic-date";

const anyHours = fc.record({ from: fc.integer({ min: 0, max: 1440 }), to: fc.integer({ min: 0, max: 1440 }) });

describe("a message", () => {
  test.each([
    ["2026-03-10T07:59:59.999+08:00", "2026-03-10T08:00:00+08:00"],
    ["2026-03-10T08:00:00+08:00", "2026-03-10T08:00:00+08:00"],
    ["2026-03-10T12:34:56+08:00", "2026-03-10T12:34:56+08:00"],
    ["2026-03-10T20:59:59.999+08:00", "2026-03-10T20:59:59.999+08:00"],
    ["2026-03-10T21:00:00+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-03-10T23:59:59+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-03-11T00:00:00+08:00", "2026-03-11T08:00:00+08:00"],
    ["2026-02-28T21:30:00+08:00", "2026-03-01T08:00:00+08:00"],
    ["2028-02-28T21:30:00+08:00", "2028-02-29T08:00:00+08:00"],
    ["2026-04-30T22:00:00+08:00", "2026-05-01T08:00:00+08:00"],
    ["2026-12-31T22:00:00+08:00", "2027-01-01T08:00:00+08:00"],
  ])("wanted at %s goes out at %s", (wanted, sent) => {
    expect(outsideQuietHours(moment(wanted))).toBe(moment(sent));
    expect(isInsideHours(moment(wanted))).toBe(wanted === sent || moment(wanted) === moment(sent));
  });

  test.each([
    ["2026-03-10T10:00:00+08:00", { from: 12 * 60, to: 14 * 60 }, "2026-03-10T12:00:00+08:00"],
    ["2026-03-10T13:59:59+08:00", { from: 12 * 60, to: 14 * 60 }, "2026-03-10T13:59:59+08:00"],
    ["2026-03-10T14:00:00+08:00", { from: 12 * 60, to: 14 * 60 }, "2026-03-11T12:00:00+08:00"],
    ["2026-03-10T06:30:00+08:00", { from: 6 * 60, to: 23 * 60 }, "2026-03-10T08:00:00+08:00"],
    ["2026-03-10T22:00:00+08:00", { from: 6 * 60, to: 23 * 60 }, "2026-03-11T08:00:00+08:00"],
    ["2026-03-10T10:00:00+08:00", { from: 20 * 60, to: 9 * 60 }, "2026-03-10T10:00:00+08:00"],
    ["2026-03-10T10:00:00+08:00", { from: 10 * 60, to: 10 * 60 }, "2026-03-10T10:00:00+08:00"],
  ])("wanted at %s by somebody who agreed to %j goes out at %s", (wanted, agreed, sent) => {
    expect(outsideQuietHours(moment(wanted), agreed)).toBe(moment(sent));
  });

  test("never goes out between nine in the evening and eight in the morning, nor early, nor a day late", () => {
    fc.assert(
      fc.property(anyInstant, anyHours, (wanted, agreed) => {
        const sent = outsideQuietHours(wanted, agreed);
        expect(clinicMinuteOfDay(sent)).toBeGreaterThanOrEqual(widestHours.from);
        expect(clinicMinuteOfDay(sent)).toBeLessThan(widestHours.to);
        expect(sent - wanted).toBeGreaterThanOrEqual(0);
        expect(sent - wanted).toBeLessThan(hours(24));
        expect(isInsideHours(sent, agreed)).toBe(true);
      }),
    );
  });

  test("that may go out goes out at once", () => {
    fc.assert(
      fc.property(anyInstant, anyHours, (wanted, agreed) => {
        expect(outsideQuietHours(wanted, agreed) === wanted).toBe(isInsideHours(wanted, agreed));
      }),
    );
  });
});
