import { after, hours, minutes } from "@shared/calendar/instant";
import { type AskFacts, mayAsk } from "@shared/referral/may-ask";
import { shownCount } from "@shared/referral/shown-count";
import { countStep } from "@shared/referral/terms";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const checkoutAt = moment("2026-11-20T15:00:00+08:00");
const soon = after(checkoutAt, minutes(5));
const good: AskFacts = { checkoutAt, rated: 3, complains: false, mayNotShare: false };

describe("the card after a visit", () => {
  test("is shown to somebody who has just said that it was good", () => {
    expect(mayAsk(good, soon)).toBe(true);
    expect(mayAsk({ checkoutAt, mark: 5, complains: false, mayNotShare: false }, soon)).toBe(true);
  });

  test.each([
    ["nothing was said about the visit", { checkoutAt, complains: false, mayNotShare: false }],
    ["the waiting was so-so", { ...good, rated: 2 }],
    ["one mark was good, the other bad", { ...good, mark: 3 }],
    ["a complaint is open", { ...good, complains: true }],
    ["the person may not share", { ...good, mayNotShare: true }],
    [
      "it was shown after an earlier visit of this follow-up",
      { ...good, asked: { sameVisit: false, answered: false } },
    ],
    ["the person said no", { ...good, asked: { sameVisit: true, answered: true } }],
  ] as [string, AskFacts][])("is not shown when %s", (_, facts) => {
    expect(mayAsk(facts, soon)).toBe(false);
  });

  test("stays until the end of the day, and three hours after a late visit", () => {
    const late = moment("2026-11-20T23:00:00+08:00");
    expect(mayAsk(good, moment("2026-11-20T23:59:00+08:00"))).toBe(true);
    expect(mayAsk(good, moment("2026-11-21T00:00:00+08:00"))).toBe(false);
    expect(mayAsk({ ...good, checkoutAt: late }, after(late, hours(3) - 1))).toBe(true);
    expect(mayAsk({ ...good, checkoutAt: late }, after(late, hours(3)))).toBe(false);
    expect(mayAsk(good, after(checkoutAt, -1))).toBe(false);
  });

  test("never follows a bad word, whatever else is true", () => {
    const anyFacts = fc.record(
      {
        checkoutAt: fc.constant(checkoutAt),
        rated: fc.constantFrom(1 as const, 2 as const, 3 as const),
        mark: fc.integer({ min: 1, max: 5 }),
        complains: fc.boolean(),
        mayNotShare: fc.boolean(),
        asked: fc.record({ sameVisit: fc.boolean(), answered: fc.boolean() }),
      },
      { requiredKeys: ["checkoutAt", "complains", "mayNotShare"] },
    );
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: -60, max: 60 * 48 }), (facts, later) => {
        if (!mayAsk(facts, after(checkoutAt, minutes(later)))) return;
        expect(facts.rated ?? 3).toBe(3);
        expect(facts.mark ?? 5).toBeGreaterThan(3);
        expect([facts.rated, facts.mark].some((said) => said !== undefined)).toBe(true);
        expect(facts.complains || facts.mayNotShare || (facts.asked?.answered ?? false)).toBe(false);
      }),
    );
  });
});

describe("the count the sharer sees", () => {
  test.each([
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, 3],
    [5, 3],
    [6, 6],
  ])("%d friends came: %p", (arrived, shown) => {
    expect(shownCount(arrived)).toBe(shown);
  });

  test("one friend more or less is seen at most at one number in three", () => {
    const changes = Array.from({ length: 300 }, (_, n) => shownCount(n + 1) !== shownCount(n)).filter(Boolean);
    expect(changes.length).toBe(300 / countStep);
  });
});
