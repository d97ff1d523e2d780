import type { Instant } from "@shared/calendar/instant";
import { bookedSince } from "@shared/visit/booked-since";
import { grantCompensation } from "@shared/visit/grant-compensation";
import fc from "fast-check";

const drink = { id: "drink", title: "热饮券", cost: 3000, for: "patient" } as const;

describe("a gift for a broken promise", () => {
  test("is given to whom it is for, as long as the month's budget lasts to the last fen", () => {
    expect(grantCompensation("patient", drink, { limit: 6000, spent: 3000 })).toEqual({ granted: drink, spent: 6000 });
    expect(grantCompensation("patient", drink, { limit: 6000, spent: 3001 })).toEqual({ refused: "overBudget" });
    expect(grantCompensation("companion", drink, { limit: 6000, spent: 0 })).toEqual({ refused: "wrongItem" });
    expect(grantCompensation("patient", undefined, { limit: 6000, spent: 0 })).toEqual({ refused: "wrongItem" });
  });

  test("never takes the spending over the budget, whatever is asked for in whatever order", () => {
    const costs = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 0, max: 20_000 }), (asked, limit) => {
        let spent = 0;
        for (const cost of asked) {
          const answer = grantCompensation("patient", { ...drink, cost }, { limit, spent });
          if ("granted" in answer) spent = answer.spent;
          else expect(spent + cost).toBeGreaterThan(limit);
        }
        expect(spent).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test("what was booked since somebody left is the earliest that comes after, never the visit itself", () => {
  const upcoming = (appointmentId: string, startsAt: number) => ({
    appointmentId,
    serviceId: "review",
    startsAt: startsAt as Instant,
    endsAt: (startsAt + 1) as Instant,
  });
  const left = { appointmentId: "a1", leftAt: 100 as Instant };
  expect(bookedSince([upcoming("a1", 150), upcoming("a0", 90)], left)).toBeUndefined();
  expect(bookedSince([upcoming("a3", 300), upcoming("a2", 200), upcoming("a1", 150)], left)).toBe(200);
});
