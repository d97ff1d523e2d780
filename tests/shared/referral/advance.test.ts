import { after, days } from "@shared/calendar/instant";
import { advance, type ReferralEvent } from "@shared/referral/advance";
import { correct } from "@shared/referral/correct";
import { firstTouch } from "@shared/referral/first-touch";
import type { Referral, VoidReason } from "@shared/referral/referral";
import { leadLasts, openLasts } from "@shared/referral/terms";
import type { Token } from "@shared/referral/token";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const start = moment("2026-11-01T10:00:00+08:00");
const token = "7k2m9xqp4hbc" as Token;
const other = "0123456789ab" as Token;
const opened: Referral = { token, via: "link", state: "opened", openedAt: start };
const agreed: Referral = { ...opened, state: "agreed", agreedAt: start };
const lead: Referral = { ...agreed, state: "lead", appointmentId: "a1", leadAt: after(start, days(1)) };
const booked = { kind: "booked", appointmentId: "a1", at: after(start, days(1)) } as const;
const seen = { kind: "seen", appointmentId: "a1", bookedAt: after(start, days(1)) } as const;

describe("the first card counts", () => {
  test("nothing was opened before", () => {
    expect(firstTouch(undefined, { token, via: "link" }, start)).toEqual(opened);
  });

  test("another card within the time changes nothing", () => {
    expect(firstTouch(opened, { token: other, via: "link" }, after(start, openLasts - 1))).toBeUndefined();
  });

  test("after the time another card is the first", () => {
    const later = after(start, openLasts);
    expect(firstTouch(opened, { token: other, via: "link" }, later)).toMatchObject({ token: other, openedAt: later });
  });

  test("what was forgotten because its time was over is no first card; what was refused stays refused", () => {
    const gone = { via: "link", state: "withdrawn", openedAt: start } as const;
    const later = after(start, days(60));
    expect(firstTouch({ ...gone, voidReason: "expired" }, { token: other, via: "link" }, later)).toMatchObject({
      token: other,
    });
    expect(firstTouch(gone, { token: other, via: "link" }, later)).toBeUndefined();
  });

  test("who agreed and booked nothing in the time is free for another card too", () => {
    const agreedOnce = { ...opened, state: "agreed", agreedAt: start } as const;
    expect(firstTouch(agreedOnce, { token: other, via: "link" }, after(start, openLasts - 1))).toBeUndefined();
    expect(firstTouch(agreedOnce, { token: other, via: "link" }, after(start, openLasts))).toMatchObject({
      token: other,
    });
  });

  test.each(["lead", "visit", "void", "withdrawn"] as const)("one that is %s is never replaced", (state) => {
    expect(firstTouch({ ...opened, state }, { token: other, via: "link" }, after(start, days(900)))).toBeUndefined();
  });
});

describe("how a referral moves", () => {
  test("from the card to the visit", () => {
    const one = advance(opened, { kind: "agreed" }, undefined, after(start, days(1)));
    const two = advance(one, booked, undefined, after(start, days(1)));
    const three = advance(two, seen, undefined, after(start, days(5)));
    expect([one.state, two.state, three.state]).toEqual(["agreed", "lead", "visit"]);
    expect(three).toMatchObject({ leadAt: booked.at, visitAt: after(start, days(5)), appointmentId: "a1" });
  });

  test("a booking counts only once the friend has agreed", () => {
    expect(advance(opened, booked, undefined, after(start, days(1)))).toBe(opened);
    expect(advance(opened, seen, undefined, after(start, days(5)))).toBe(opened);
  });

  test("a visit without a booking noted is a booking first", () => {
    expect(advance(agreed, seen, undefined, after(start, days(5)))).toMatchObject({
      state: "visit",
      leadAt: booked.at,
    });
  });

  test("what was booked before the card was opened is not through the card", () => {
    const early = { ...booked, at: after(start, -1) };
    expect(advance(agreed, early, undefined, start)).toBe(agreed);
  });

  test("who agrees too late does not count", () => {
    expect(advance(opened, { kind: "agreed" }, undefined, after(start, openLasts))).toMatchObject({
      state: "void",
      voidReason: "expired",
    });
  });

  test("who comes too long after booking does not count", () => {
    expect(advance(lead, seen, undefined, after(lead.leadAt ?? start, leadLasts))).toMatchObject({
      state: "void",
      voidReason: "expired",
    });
  });

  test("a booking in time counts, however late the visit it leads to; one out of time does not", () => {
    const visit = (bookedAt: number) =>
      advance(agreed, { ...seen, bookedAt: after(start, bookedAt) }, undefined, after(start, days(60)));
    expect(visit(openLasts - 1)).toMatchObject({ state: "visit" });
    expect(visit(openLasts)).toMatchObject({ state: "void", voidReason: "expired" });
  });

  test("a time that is over is not held against who the team has looked into", () => {
    const setAside = ["expired"] as const;
    const late = { ...booked, at: after(start, days(40)) };
    const one = advance({ ...agreed, setAside }, late, undefined, after(start, days(40)));
    expect(one).toMatchObject({ state: "lead" });
    expect(advance(one, seen, undefined, after(start, days(400)))).toMatchObject({ state: "visit" });
  });

  test("a tie told later still stands in the way", () => {
    expect(advance(lead, seen, "household", after(start, days(5)))).toMatchObject({
      state: "void",
      voidReason: "household",
    });
  });

  const anyEvent: fc.Arbitrary<ReferralEvent> = fc.oneof(
    fc.constant({ kind: "agreed" } as const),
    fc.record({
      kind: fc.constant("booked" as const),
      appointmentId: fc.constantFrom("a1", "a2"),
      at: fc.integer({ min: -5, max: 400 }).map((n) => after(start, days(n))),
    }),
    fc.record({
      kind: fc.constant("seen" as const),
      appointmentId: fc.constantFrom("a1", "a2"),
      bookedAt: fc.integer({ min: -5, max: 400 }).map((n) => after(start, days(n))),
    }),
  );
  const anyGuard = fc.constantFrom<VoidReason | undefined>(undefined, undefined, undefined, "household", "staff");

  /** What may never be, whatever happened before. */
  function expectLawful(before: Referral, next: Referral): void {
    if (before.state === "visit" || before.state === "void") expect(next).toBe(before);
    const counts = next.state === "lead" || next.state === "visit";
    expect(counts && next.agreedAt === undefined).toBe(false);
    expect(next.leadAt === undefined || next.leadAt >= next.openedAt).toBe(true);
    expect(next.token).toBe(token);
  }

  test("whatever happens, it is counted once, only after agreement, and an end is an end", () => {
    const anyStory = fc.array(fc.tuple(anyEvent, anyGuard, fc.integer({ min: 0, max: 60 })), { maxLength: 12 });
    fc.assert(
      fc.property(anyStory, (story) => {
        let now = start;
        const states = [opened];
        for (const [event, guard, pause] of story) {
          now = after(now, days(pause));
          const last = states.at(-1) ?? opened;
          const next = advance(last, event, guard, now);
          expectLawful(last, next);
          states.push(next);
        }
        expect(new Set(states.filter(({ state }) => state === "visit")).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("corrections by the team", () => {
  const by = { by: { id: "desk-jiang", name: "江帆" }, reason: "本人说是另一位朋友介绍的" };

  test("it does not count, and counts again, with both on record", () => {
    const off = correct(lead, { kind: "void" }, by, start);
    if (typeof off === "string") throw new Error(off);
    expect(off).toMatchObject({ state: "void", voidReason: "byStaff" });
    const on = correct(off, { kind: "restore" }, by, after(start, 1));
    if (typeof on === "string") throw new Error(on);
    expect(on).toMatchObject({ state: "lead", token });
    expect(on.voidReason).toBeUndefined();
    expect(on.corrections?.map(({ from, to }) => [from.state, to.state])).toEqual([
      ["lead", "void"],
      ["void", "lead"],
    ]);
  });

  test.each(["household", "alreadyPatient", "expired"] as const)(
    "%s is set aside with the correction",
    (voidReason) => {
      const off: Referral = { ...lead, state: "void", voidReason };
      expect(correct(off, { kind: "restore" }, by, start)).toMatchObject({ state: "lead", setAside: [voidReason] });
      expect(correct(off, { kind: "token", token: other }, by, start)).toMatchObject({ setAside: [voidReason] });
    },
  );

  test("what stands against it for good is not corrected away", () => {
    const off: Referral = { ...lead, state: "void", voidReason: "household" };
    expect(correct(off, { kind: "restore" }, { ...by, guard: "minor" }, start)).toBe("mayNotCount");
  });

  test("another code keeps how far the friend has come", () => {
    expect(correct(lead, { kind: "token", token: other }, by, start)).toMatchObject({ state: "lead", token: other });
  });

  test.each([
    [{ ...opened, state: "withdrawn" }, { kind: "restore" }, "withdrawn"],
    [{ ...lead, state: "void", voidReason: "self" }, { kind: "void" }, "alreadyVoid"],
    [lead, { kind: "restore" }, "notVoid"],
    [lead, { kind: "token", token }, "sameToken"],
  ] as const)("%j to %j is refused: %s", (referral, to, reason) => {
    expect(correct(referral as Referral, to, by, start)).toBe(reason);
  });
});
