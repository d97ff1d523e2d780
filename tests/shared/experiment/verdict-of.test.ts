import type { ExperimentPlan } from "@shared/experiment/experiment";
import { neededPerArm } from "@shared/experiment/needed-per-arm";
import { emptyTally, type SettledUnit, settleUnit } from "@shared/experiment/settle-unit";
import { findingsOf, harmfulArm, verdictOf } from "@shared/experiment/verdict-of";
import { asNow, otherWords, planOf } from "../../support/experiment-plan";

const plan = planOf({ leastEffect: 0.3 });
const third = { ...otherWords, id: "third", title: "第三种" };
const ofThree = planOf({ leastEffect: 0.3, arms: [asNow, otherWords, third] });

/** So many people an arm, of whom every n-th succeeds (or complains, or leaves). */
type Rates = Readonly<
  Record<string, { readonly success: number; readonly complaint?: number; readonly optOut?: number }>
>;

function played(of: ExperimentPlan, people: number, rates: Rates) {
  let tally = emptyTally(of);
  const hits = (place: number, rate = 0) => Math.floor((place + 1) * rate) > Math.floor(place * rate);
  for (let place = 0; place < people; place++) {
    for (const [arm, { id: armId }] of of.arms.entries()) {
      const { success, complaint, optOut } = rates[armId] ?? { success: 0 };
      const did: SettledUnit = {
        armId,
        success: hits(place, success),
        complaint: hits(place, complaint),
        optOut: hits(place, optOut),
        left: false,
        settleOrder: `${String(place).padStart(6, "0")}:${arm}`,
      };
      tally = settleUnit(tally, of, did);
    }
  }
  return { plan: of, tally };
}

const even = (counted: ReturnType<typeof played>) => Object.fromEntries(counted.plan.arms.map(({ id }) => [id, 100]));
const verdict = (counted: ReturnType<typeof played>) => verdictOf(counted, even(counted));

test("nobody counted: it is too early, and there is no range", () => {
  const counted = { plan, tally: emptyTally(plan) };
  expect(verdict(counted)).toEqual({ kind: "waiting" });
  expect(findingsOf(counted)).toEqual([
    { armId: "warm", evidence: 1, p: 1, verdict: "tooEarly", harm: { complaint: 1, optOut: 1 } },
  ]);
});

test("a better arm is found, with a range that lies above nothing", () => {
  const counted = played(plan, 120, { now: { success: 0.4 }, warm: { success: 0.75 } });
  expect(verdict(counted)).toEqual({ kind: "found", armId: "warm" });
  const [finding] = findingsOf(counted);
  expect(finding).toMatchObject({ verdict: "better", effect: { estimate: expect.closeTo(0.35, 2) } });
  expect(finding?.effect?.low).toBeGreaterThan(0);
  expect(finding?.p).toBeCloseTo(1 / (finding?.evidence ?? 1), 12);
  expect(finding?.p).toBeLessThan(0.05);
});

test("a worse arm is found as well", () => {
  const counted = played(plan, 120, { now: { success: 0.75 }, warm: { success: 0.4 } });
  expect(verdict(counted)).toEqual({ kind: "found", armId: "warm" });
  expect(findingsOf(counted)).toMatchObject([{ verdict: "worse" }]);
});

test("without a difference it is said so once enough people were counted, and not before", () => {
  const needed = neededPerArm(plan);
  const rates = { now: { success: 0.5 }, warm: { success: 0.5 } };
  expect(verdict(played(plan, needed - 1, rates))).toEqual({ kind: "waiting" });
  expect(verdict(played(plan, needed, rates))).toEqual({ kind: "nothingFound" });
});

test("what was found stays found, whatever comes later", () => {
  const early = played(plan, 120, { now: { success: 0.2 }, warm: { success: 0.8 } });
  let { tally } = early;
  for (let place = 0; place < 400; place++) {
    const both = place % 2 === 0;
    for (const armId of ["now", "warm"])
      tally = settleUnit(tally, plan, {
        armId,
        success: both,
        complaint: false,
        optOut: false,
        left: false,
        settleOrder: `9${String(place).padStart(6, "0")}:${armId}`,
      });
  }
  expect(verdictOf({ plan, tally }, { now: 1, warm: 1 })).toEqual({ kind: "found", armId: "warm" });
});

test("of three arms the best one is named; one that is worse alone leaves the others open", () => {
  const best = played(ofThree, 150, { now: { success: 0.3 }, warm: { success: 0.65 }, third: { success: 0.8 } });
  expect(verdict(best)).toEqual({ kind: "found", armId: "third" });
  const few = played(ofThree, 40, { now: { success: 0.8 }, warm: { success: 0.1 }, third: { success: 0.8 } });
  expect(findingsOf(few).map((one) => one.verdict)).toEqual(["worse", "tooEarly"]);
  expect(verdict(few)).toEqual({ kind: "waiting" });
  const [finding] = findingsOf(few);
  expect(finding?.p).toBeCloseTo(2 / (finding?.evidence ?? 1), 12);
});

test("harm goes before everything else", () => {
  const rates = { now: { success: 0.2 }, warm: { success: 0.9, complaint: 0.2 } };
  const counted = played(plan, 120, rates);
  expect(harmfulArm(counted)).toBe("warm");
  expect(verdict(counted)).toEqual({ kind: "harm", armId: "warm" });
  expect(findingsOf(counted)[0]?.harm.optOut).toBe(1);
});

test("an arm with fewer complaints does no harm", () => {
  expect(
    harmfulArm(played(plan, 200, { now: { success: 0.5, complaint: 0.3, optOut: 0.3 }, warm: { success: 0.5 } })),
  ).toBe(undefined);
});

test("opt-outs count as harm, but a few by chance do not", () => {
  const rates = (optOut: number) => ({ now: { success: 0.5 }, warm: { success: 0.5, optOut } });
  expect(harmfulArm(played(plan, 100, rates(0.05)))).toBe(undefined);
  expect(harmfulArm(played(plan, 100, rates(0.1)))).toBe("warm");
});

test("nothing is believed when the arms got unevenly many people", () => {
  const counted = played(plan, 120, { now: { success: 0.4 }, warm: { success: 0.75 } });
  expect(verdictOf(counted, { now: 600, warm: 400 })).toEqual({ kind: "unbalanced" });
});
