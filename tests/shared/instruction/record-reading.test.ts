import { after, minutes } from "@shared/calendar/instant";
import type { CardReading, ReadingStep } from "@shared/instruction/card-reading";
import { recordReading } from "@shared/instruction/record-reading";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const deliveredAt = moment("2026-03-09T10:00:00+08:00");
const first = after(deliveredAt, minutes(5));
const second = after(deliveredAt, minutes(9));
const delivered: CardReading = { version: 1, contentHash: "a".repeat(64), deliveredAt };

describe("an instruction card", () => {
  test("that is opened is known to be opened then", () => {
    expect(recordReading(delivered, "opened", first)).toEqual({ ...delivered, openedAt: first });
  });

  test("that is opened again keeps the first time", () => {
    expect(recordReading({ ...delivered, openedAt: first }, "opened", second)).toBeUndefined();
  });

  test("that is confirmed after it was opened keeps both times", () => {
    expect(recordReading({ ...delivered, openedAt: first }, "acknowledged", second)).toEqual({
      ...delivered,
      openedAt: first,
      acknowledgedAt: second,
    });
  });

  test("that is confirmed straight away counts as opened then", () => {
    expect(recordReading(delivered, "acknowledged", first)).toEqual({
      ...delivered,
      openedAt: first,
      acknowledgedAt: first,
    });
  });

  test.each(["opened", "acknowledged"] as const)("that was confirmed is not changed by %s", (step) => {
    const confirmed = { ...delivered, openedAt: first, acknowledgedAt: first };
    expect(recordReading(confirmed, step, second)).toBeUndefined();
  });

  test("never loses version, hash, delivery or an earlier time, whatever steps follow", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<ReadingStep>("opened", "acknowledged")), (steps) => {
        let reading = delivered;
        for (const [place, step] of steps.entries()) {
          const later = recordReading(reading, step, after(first, minutes(place))) ?? reading;
          expect(later).toMatchObject(reading);
          reading = later;
        }
      }),
    );
  });
});
