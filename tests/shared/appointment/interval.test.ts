import { type Interval, intersect, subtract, union } from "@shared/appointment/interval";
import fc from "fast-check";
import { intervals } from "../../support/any-clinic-day";

const holds = (list: readonly Interval[], minute: number) => list.some(([from, to]) => from <= minute && minute < to);
const everyMinute = Array.from({ length: 1440 }, (_, minute) => minute);

const inOrder = (list: readonly Interval[]) =>
  list.every(([from, to], place) => from < to && from > (list[place - 1]?.[1] ?? -1));

describe("time as intervals of whole minutes", () => {
  test("a union holds every minute of its parts and no other, in order", () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const both = union([...one, ...other]);
        expect(inOrder(both)).toBe(true);
        for (const minute of everyMinute) expect(holds(both, minute)).toBe(holds(one, minute) || holds(other, minute));
      }),
      { numRuns: 50 },
    );
  });

  test("an intersection holds the minutes that lie in both", () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const both = intersect(one, other);
        expect(inOrder(both)).toBe(true);
        for (const minute of everyMinute) expect(holds(both, minute)).toBe(holds(one, minute) && holds(other, minute));
      }),
      { numRuns: 50 },
    );
  });

  test("what is subtracted is gone, and nothing else", () => {
    fc.assert(
      fc.property(intervals, intervals, (whole, taken) => {
        const left = subtract(whole, taken);
        expect(inOrder(left)).toBe(true);
        for (const minute of everyMinute)
          expect(holds(left, minute)).toBe(holds(whole, minute) && !holds(taken, minute));
      }),
      { numRuns: 50 },
    );
  });

  test("intervals that touch become one, empty ones go", () => {
    expect(
      union([
        [540, 600],
        [600, 660],
        [700, 700],
        [20, 10],
      ]),
    ).toEqual([[540, 660]]);
  });
});
