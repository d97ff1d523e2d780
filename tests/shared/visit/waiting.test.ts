import { after, type Instant, minutes } from "@shared/calendar/instant";
import { absentAfter, clockFinding, nextLook } from "@shared/visit/clock-look";
import { type Ahead, estimateWait } from "@shared/visit/estimate-wait";
import { queueMoment } from "@shared/visit/queue-order";
import type { VisitStep } from "@shared/visit/visit";
import type { VisitState } from "@shared/visit/visit-state";
import { waitClock, waitedMinutes, waitLevel } from "@shared/visit/wait-clock";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const at = (time: string): Instant => moment(`2026-11-22T${time}:00+08:00`);
const startsAt = at("11:00");
const clock = { kind: "clock" } as const;
const visit = (...steps: readonly (readonly [VisitState, string])[]) => ({
  startsAt,
  waitPromise: 15,
  state: steps.at(-1)?.[0] ?? "booked",
  steps: steps.map(([to, time]): VisitStep => ({ to, at: at(time), by: clock })),
});

describe("the wait clock", () => {
  test.each([
    ["before the time: it runs from the appointed time", visit(["arrived", "10:40"]), "11:00"],
    ["late: it runs from the arrival", visit(["arrived", "11:07"]), "11:07"],
  ])("of somebody who came %s", (_, coming, since) => {
    expect(waitClock(coming)).toEqual({ since: at(since), promisedBy: after(at(since), minutes(15)) });
  });

  test("does not run before the arrival, nor after an arrival that was taken back", () => {
    expect(waitClock(visit(["confirmed", "09:00"]))).toBeUndefined();
    expect(waitClock(visit(["arrived", "10:50"], ["confirmed", "10:51"]))).toBeUndefined();
    expect(waitClock(visit(["arrived", "10:50"], ["confirmed", "10:51"], ["arrived", "11:20"]))?.since).toBe(
      at("11:20"),
    );
  });

  test("stops at the call, and goes on when nobody came to it", () => {
    expect(waitClock(visit(["arrived", "11:00"], ["called", "11:09"], ["inService", "11:12"]))?.endedAt).toBe(
      at("11:09"),
    );
    expect(waitClock(visit(["arrived", "11:00"], ["called", "11:09"], ["arrived", "11:10"]))?.endedAt).toBeUndefined();
  });

  test("ends with the call that was answered, and the promise is judged by that one", () => {
    const back = visit(["arrived", "11:00"], ["called", "11:05"], ["arrived", "11:06"], ["called", "11:20"]);
    const waiting = waitClock({ ...back, steps: back.steps });
    expect(waiting).toMatchObject({ since: at("11:00"), endedAt: at("11:20") });
    expect(waiting && waitLevel(waiting, at("11:30"))).toBe("broken");
  });

  test.each([
    ["11:09", "calm"],
    ["11:10", "tellDesk"],
    ["11:15", "tellDesk"],
    ["11:16", "broken"],
  ])("at %s says %s", (time, level) => {
    const waiting = waitClock(visit(["arrived", "11:00"]));
    expect(waiting && waitLevel(waiting, at(time))).toBe(level);
  });

  test("remembers a broken promise after the call", () => {
    const called = waitClock(visit(["arrived", "11:00"], ["called", "11:20"]));
    expect(called && [waitLevel(called, at("15:00")), waitedMinutes(called, at("15:00"))]).toEqual(["broken", 20]);
  });
});

test.each([
  ["in time", "10:30", "11:00"],
  ["ten minutes late", "11:10", "11:00"],
  ["eleven minutes late", "11:11", "11:11"],
])("who comes %s is queued by the right moment", (_, arrived, expected) => {
  expect(queueMoment({ startsAt }, at(arrived))).toBe(at(expected));
});

test("who comes without an appointment is queued by the arrival", () => {
  expect(queueMoment({ startsAt, walkIn: true }, at("10:30"))).toBe(at("10:30"));
});

describe("the estimate", () => {
  const ahead: fc.Arbitrary<Ahead> = fc.record(
    {
      minutes: fc.integer({ min: 20, max: 120 }),
      inServiceSince: fc.constant(at("10:50")),
      expected: fc.constant(true as const),
    },
    { requiredKeys: ["minutes"] },
  );

  test("is a range of fives, never upside down, and no shorter with one more before", () => {
    fc.assert(
      fc.property(
        fc.array(ahead, { maxLength: 6 }),
        ahead,
        fc.integer({ min: -60, max: 60 }),
        (others, more, early) => {
          const now = after(startsAt, minutes(early));
          const [one, two] = [estimateWait(others, startsAt, now), estimateWait([...others, more], startsAt, now)];
          for (const { low, high } of [one, two]) {
            expect(low % 5).toBe(0);
            expect(high % 5).toBe(0);
            expect(low).toBeLessThanOrEqual(high);
          }
          expect(two.low).toBeGreaterThanOrEqual(one.low);
          expect(two.high).toBeGreaterThanOrEqual(one.high);
        },
      ),
    );
  });

  test("does not promise to be seen before the appointed time", () => {
    expect(estimateWait([], startsAt, at("10:40"))).toEqual({ low: 20, high: 25 });
  });

  test("takes a treatment that runs over for five minutes more", () => {
    expect(estimateWait([{ minutes: 20, inServiceSince: at("10:00") }], startsAt, at("11:00"))).toEqual({
      low: 5,
      high: 10,
    });
  });
});

describe("the clock's looks", () => {
  test("come half an hour after the start, just after the promise, and at the end of the day", () => {
    expect(nextLook(visit(["confirmed", "09:00"]), at("09:00"))).toBe(after(startsAt, minutes(absentAfter)));
    expect(nextLook(visit(["arrived", "11:00"]), at("11:00"))).toBe(after(at("11:15"), 1));
    expect(nextLook(visit(["arrived", "11:00"]), at("11:16"))).toBe(moment("2026-11-23T00:00:00+08:00"));
    expect(nextLook(visit(["done", "11:40"]), at("11:40"))).toBeUndefined();
  });

  test.each([
    ["confirmed", "11:29", "nothing"],
    ["confirmed", "11:30", "noShow"],
    ["arrived", "11:44", "nothing"],
    ["arrived", "11:46", "brokenPromise"],
    ["inService", "23:59", "nothing"],
    ["cancelled", "23:59", "nothing"],
  ] as const)("find of a visit that is %s at %s: %s", (state, time, finding) => {
    const steps = state === "arrived" ? visit(["arrived", "11:30"]) : visit([state, "11:00"]);
    expect(clockFinding(steps, at(time))).toBe(finding);
  });

  test("find a visit still open after midnight", () => {
    expect(clockFinding(visit(["inService", "11:00"]), moment("2026-11-23T00:00:00+08:00"))).toBe("unclosed");
  });
});
