import { after, clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { budgetAllows, type IssuedSheet, noteIssued } from "@shared/survey/budget";
import type { FatigueBudget } from "@shared/survey/survey-rule";
import fc from "fast-check";
import { at } from "./rule-of";

const budget: FatigueBudget = { most: 3, days: 30, daysBetween: 5 };
const given = (...moments: readonly string[]): readonly IssuedSheet[] =>
  moments.map((moment, n) => ({ sheetId: `s${n}`, surveyId: "any", at: at(moment) }));

describe("leaving people in peace", () => {
  test.each([
    ["nothing was asked yet", [], true],
    ["the last one was five days ago", ["2026-03-05 19:59"], true],
    ["the last one was four days ago", ["2026-03-06 09:00"], false],
    ["three within thirty days", ["2026-02-09 12:00", "2026-02-20 12:00", "2026-02-28 12:00"], false],
    ["the first of three is thirty days ago", ["2026-02-08 19:00", "2026-02-20 12:00", "2026-02-28 12:00"], true],
  ])("%s", (_, moments, allows) => {
    expect(budgetAllows(given(...moments), budget, at("2026-03-10 09:00"))).toBe(allows);
  });

  test("the hour of the day does not count, the clinic's day does", () => {
    const issued = given("2026-03-05 19:59");
    expect(budgetAllows(issued, budget, at("2026-03-10 09:00"))).toBe(true);
    expect(budgetAllows(given("2026-03-05 09:00"), budget, at("2026-03-09 19:59"))).toBe(false);
  });

  test("with no days between, two on one day are possible", () => {
    expect(budgetAllows(given("2026-03-10 09:00"), { ...budget, daysBetween: 0 }, at("2026-03-10 10:00"))).toBe(true);
  });
});

interface Try {
  readonly gap: number;
  readonly survey: number;
  readonly care: boolean;
}

/** What one person is given when sheets come up at these moments. */
function giving(tries: readonly Try[], limits: FatigueBudget) {
  let issued: readonly IssuedSheet[] = [];
  let now = at("2026-03-09 09:00");
  const given: (IssuedSheet & { readonly care: boolean })[] = [];
  for (const [n, { gap, survey, care }] of tries.entries()) {
    now = after(now, gap);
    if (!care && !budgetAllows(issued, limits, now)) continue;
    const entry = { sheetId: `s${n}`, surveyId: `survey${survey}`, at: now };
    issued = noteIssued(issued, entry);
    given.push({ ...entry, care });
  }
  return { given, issued };
}

const dayOf = (one: IssuedSheet, origin: Instant): number => daysBetween(clinicDateAt(origin), clinicDateAt(one.at));

describe("whatever comes up, in whatever order", () => {
  const tries = fc.array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 0, max: days(2) }), fc.integer({ min: 0, max: days(40) })),
      survey: fc.nat({ max: 30 }),
      care: fc.constant(false),
    }),
    { minLength: 1, maxLength: 80 },
  );
  const limits = fc.record({
    most: fc.integer({ min: 1, max: 20 }),
    days: fc.integer({ min: 1, max: 90 }),
    daysBetween: fc.integer({ min: 0, max: 30 }),
  });

  test("never more than the budget in any such window, never two too near", () => {
    fc.assert(
      fc.property(tries, limits, (some, limit) => {
        const { given } = giving(some, limit);
        const origin = at("2026-03-09 09:00");
        const places = given.map((one) => dayOf(one, origin));
        for (const [n, place] of places.entries()) {
          const inWindow = places.slice(n).filter((other) => other < place + limit.days);
          expect(inWindow.length).toBeLessThanOrEqual(limit.most);
          const next = places[n + 1];
          if (next !== undefined) expect(next - place).toBeGreaterThanOrEqual(limit.daysBetween);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("surveys of care count against the others", () => {
    const mixed = tries.chain((some) =>
      fc
        .array(fc.boolean(), { minLength: some.length, maxLength: some.length })
        .map((care) => some.map((one, n) => ({ ...one, care: care[n] === true }))),
    );
    fc.assert(
      fc.property(mixed, limits, (some, limit) => {
        const origin = at("2026-03-09 09:00");
        const { given } = giving(some, limit);
        for (const [n, one] of given.entries()) {
          if (one.care) continue;
          const before = given.slice(0, n).map((other) => dayOf(one, origin) - dayOf(other, origin));
          expect(before.filter((age) => age < limit.days).length).toBeLessThan(limit.most);
          expect(Math.min(...before, 1_000)).toBeGreaterThanOrEqual(limit.daysBetween);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("noting what was given", () => {
  const entry = (n: number, surveyId: string): IssuedSheet => ({
    sheetId: `s${n}`,
    surveyId,
    at: after(at("2026-03-09 09:00"), days(n)),
  });

  test("newest first; the same sheet again changes nothing", () => {
    const one = noteIssued([], entry(1, "a"));
    const two = noteIssued(one, entry(2, "b"));
    expect(two.map(({ sheetId }) => sheetId)).toEqual(["s2", "s1"]);
    expect(noteIssued(two, { ...entry(1, "a"), at: at("2027-01-01 09:00") })).toEqual(two);
  });

  test("keeps the 20 newest, and the newest of each survey beyond them", () => {
    let issued: readonly IssuedSheet[] = [];
    for (let n = 0; n < 5; n++) issued = noteIssued(issued, entry(n, "yearly"));
    for (let n = 5; n < 60; n++) issued = noteIssued(issued, entry(n, "often"));
    expect(issued).toHaveLength(21);
    expect(issued.at(-1)).toEqual(entry(4, "yearly"));
    for (let n = 60; n < 160; n++) issued = noteIssued(issued, entry(n, `survey${n}`));
    expect(issued).toHaveLength(40);
    expect(issued[0]?.sheetId).toBe("s159");
  });
});
