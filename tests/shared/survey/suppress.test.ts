import { leastShown, suppressed } from "@shared/survey/suppress";
import fc from "fast-check";

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const hiddenOf = (counts: readonly number[]) => counts.filter((_, place) => suppressed(counts)[place]);

describe("small parts", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["all are great enough", [5, 20, 7], []],
    ["one small part takes the next smallest along", [3, 20, 7], [3, 7]],
    ["two small ones that are enough together stay alone", [3, 2, 20], [3, 2]],
    ["two small ones that are not take a third along", [2, 2, 20, 6], [2, 2, 6]],
    ["all are small", [4, 3], [4, 3]],
    ["a single small part", [4], [4]],
    ["a part without answers is no secret, and no shelter", [0, 2, 9], [2, 9]],
    ["nobody answered", [0, 0], []],
    ["no part at all", [], []],
  ])("%s", (_, counts, hidden) => {
    expect(hiddenOf(counts)).toEqual(hidden);
  });

  test("whatever the parts: nothing small is shown, and what is hidden does not follow from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (counts) => {
        const hides = suppressed(counts);
        const shown = counts.filter((_, place) => !hides[place]);
        for (const count of shown) expect(count === 0 || count >= leastShown).toBe(true);
        const rest = sumOf(counts) - sumOf(shown);
        const everything = sumOf(counts) < leastShown;
        expect(rest === 0 || rest >= leastShown || everything).toBe(true);
        if (counts.every((count) => count === 0 || count >= leastShown)) expect(hides).not.toContain(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("no more is hidden than has to be: without the greatest of them too little would be left", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (counts) => {
        const hidden = hiddenOf(counts);
        const taken = hidden.filter((count) => count >= leastShown);
        if (taken.length > 0) expect(sumOf(hidden) - Math.max(...taken)).toBeLessThan(leastShown);
      }),
    );
  });
});
