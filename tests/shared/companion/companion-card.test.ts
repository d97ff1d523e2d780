import { after, days, hours, type Instant } from "@shared/calendar/instant";
import { type Companion, mostCompanions } from "@shared/companion/companion";
import { companionState, isOpenCompanion, withinCare } from "@shared/companion/companion-state";
import { type Giving, mayGive, mostEverMade } from "@shared/companion/may-give";
import { mayNotOpen } from "@shared/companion/may-not-open";
import fc from "fast-check";
import { moment, storableInstant } from "../../support/clinic-date";

const now = moment("2026-11-22T09:30:00+08:00");
const card = (more: Partial<Companion> = {}): Companion => ({
  from: after(now, -hours(1)),
  until: after(now, days(7)),
  ...more,
});
const taken = card({ takenAt: after(now, -hours(1)) });
const revoked = card({ revokedAt: now });
const over = card({ until: now });

const anyCard: fc.Arbitrary<Companion> = fc.record(
  { from: storableInstant, until: storableInstant, revokedAt: storableInstant, takenAt: storableInstant },
  { requiredKeys: ["from", "until"] },
);

describe("a companion card", () => {
  test("waits, is taken, and ends on the very moment it was given until", () => {
    expect(companionState(card(), now)).toBe("waiting");
    expect(companionState(taken, now)).toBe("taken");
    expect(companionState(over, now)).toBe("over");
    expect(companionState(over, after(now, -1))).toBe("waiting");
  });

  test("that was taken back stays so, whatever else is true of it", () => {
    fc.assert(
      fc.property(anyCard, storableInstant, (any, at) => {
        expect(companionState({ ...any, revokedAt: at }, now)).toBe("revoked");
      }),
    );
  });

  test("is open to one other person at most, and to nobody once it is over or taken back", () => {
    fc.assert(
      fc.property(anyCard, storableInstant, (any, at) => {
        const state = companionState(any, at);
        const open = isOpenCompanion(any, at);
        expect(mayNotOpen(any, "other", at) === undefined).toBe(state === "waiting");
        for (const opener of ["giver", "companion"] as const)
          expect(mayNotOpen(any, opener, at) === undefined).toBe(open);
      }),
    );
    expect(mayNotOpen(taken, "other", now)).toBe("takenByOther");
    expect(mayNotOpen(revoked, "companion", now)).toBe("revoked");
    expect(mayNotOpen(over, "giver", now)).toBe("over");
  });

  test("never outlasts the follow-up", () => {
    fc.assert(
      fc.property(anyCard, storableInstant, storableInstant, (any, ended, at) => {
        const within = withinCare(any, ended);
        expect(within.until).toBe(Math.min(any.until, ended));
        if (at >= ended) expect(isOpenCompanion(within, at)).toBe(false);
        expect(withinCare(any, undefined)).toBe(any);
      }),
    );
  });
});

describe("giving a card", () => {
  const giving = (more: Partial<Giving> = {}): Giving => ({
    sensitivity: "normal",
    minor: false,
    ended: false,
    made: [],
    ...more,
  });

  test.each([
    ["a follow-up of high sensitivity", { sensitivity: "high" }, "sensitiveCare"],
    ["a minor", { minor: true }, "minor"],
    ["a follow-up that has ended", { ended: true }, "ended"],
    ["as many open as there may be", { made: Array.from({ length: mostCompanions }, () => card()) }, "tooMany"],
    ["endlessly many before", { made: Array.from({ length: mostEverMade }, () => revoked) }, "tooMany"],
  ] as const)("is refused with %s", (_, more, whyNot) => {
    expect(mayGive(giving(more), now)).toEqual({ whyNot });
  });

  test("is possible again once one is over or taken back", () => {
    expect(mayGive(giving(), now)).toEqual({});
    expect(mayGive(giving({ made: [card(), taken, revoked, over] }), now)).toEqual({});
    expect(mayGive(giving({ made: [card(), taken, card(), revoked] }), now)).toEqual({ whyNot: "tooMany" });
    expect(mayGive(giving({ made: [card(), taken, card()] }), after(now, days(8)) as Instant)).toEqual({});
  });
});
