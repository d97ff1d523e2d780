import { betsOf } from "@shared/experiment/bets";
import { differenceEvidence, harmEvidence } from "@shared/experiment/evidence";
import { evidenceSoFar } from "@shared/experiment/evidence-so-far";
import type { ExperimentTally } from "@shared/experiment/experiment";
import { emptyTally, type SettledUnit, settleUnit } from "@shared/experiment/settle-unit";
import fc from "fast-check";
import { asNow, otherWords, planOf } from "../../support/experiment-plan";

const third = { ...otherWords, id: "third", title: "第三种" };
const plan = planOf();
const ofThree = planOf({ arms: [asNow, otherWords, third] });

type Did = Pick<SettledUnit, "armId"> & Partial<SettledUnit>;

const counted = (did: readonly Did[], of = plan): ExperimentTally =>
  did.reduce(
    (tally, one, place) =>
      settleUnit(tally, of, {
        success: false,
        complaint: false,
        optOut: false,
        left: false,
        settleOrder: String(place).padStart(6, "0"),
        ...one,
      }),
    emptyTally(of),
  );

const anyone = (ids: readonly string[]) =>
  fc.record({
    armId: fc.constantFrom(...ids),
    success: fc.boolean(),
    complaint: fc.boolean(),
    optOut: fc.boolean(),
    left: fc.boolean(),
  });
const people = fc.array(anyone(["now", "warm"]), { maxLength: 60 });

const evidence = (control: readonly [number, number], arm: readonly [number, number]) => {
  const of = ([successes, settled]: readonly [number, number]) => ({ successes, settled });
  return differenceEvidence(of(control), of(arm), betsOf(plan));
};

test("the counts of an arm and of the first one say how much evidence there is", () => {
  const did = [
    { armId: "now" },
    { armId: "warm", success: true },
    { armId: "warm", success: true },
    { armId: "warm", success: true },
  ];
  const tally = counted(did);
  expect(tally.most?.["warm"]?.success).toBe(evidence([0, 1], [3, 3]));
  expect(tally.most?.["warm"]?.success).toBeGreaterThan(1);
  expect(tally.counts["warm"]).toEqual({ joined: 3, settled: 3, successes: 3, complaints: 0, optOuts: 0, left: 0 });
  const against = [...did, { armId: "now", success: true }, { armId: "now", success: true }];
  expect(evidence([2, 3], [3, 3])).toBeLessThan(evidence([0, 1], [3, 3]));
  expect(counted(against).most?.["warm"]?.success).toBe(evidence([0, 1], [3, 3])); // the greatest is remembered
});

test("complaints and refusals are tossed by themselves", () => {
  const tally = counted([
    { armId: "now" },
    { armId: "warm", complaint: true, optOut: true },
    { armId: "warm", optOut: true, left: true },
    { armId: "now", optOut: true },
  ]);
  expect(tally.most?.["warm"]).toMatchObject({ complaint: harmEvidence(0, 1), optOut: harmEvidence(0, 2) });
  expect(tally.counts["warm"]).toMatchObject({ complaints: 1, optOuts: 2, left: 1 });
});

test("the first arm is compared with each of the others, which have nothing to do with one another", () => {
  const { most } = counted(
    [
      { armId: "now", complaint: true },
      { armId: "warm", success: true },
      ...Array.from({ length: 3 }, () => ({ armId: "third", complaint: true })),
    ],
    ofThree,
  );
  expect(Object.keys(most ?? {})).toEqual(["warm", "third"]);
  expect(most?.["warm"]?.complaint).toBe(1);
  expect(most?.["third"]?.complaint).toBe(harmEvidence(1, 3));
  const ofThird = [0, 1, 2, 3].map((people) => evidence([0, 1], [0, people]));
  expect(most?.["third"]?.success).toBe(Math.max(...ofThird));
  expect(most?.["warm"]?.success).toBe(Math.max(1, evidence([0, 1], [1, 1])));
});

test("a tally that remembers nothing goes on from its counts", () => {
  const did = Array.from({ length: 80 }, (_, place) => ({
    armId: place % 2 ? "warm" : "now",
    success: place % 2 === 1,
  }));
  const { most: _, ...before } = counted(did);
  const after = settleUnit(before, plan, {
    armId: "now",
    success: false,
    complaint: false,
    optOut: false,
    left: false,
    settleOrder: "1",
  });
  expect(after.most?.["warm"]?.success).toBe(evidence([0, 41], [40, 40]));
});

test("who was counted is never counted again", () => {
  fc.assert(
    fc.property(people, fc.nat(), (did, from) => {
      const units = did.map((one, place) => ({ ...one, settleOrder: String(place).padStart(6, "0") }));
      const once = units.reduce((tally, unit) => settleUnit(tally, plan, unit), emptyTally(plan));
      const again = units.slice(from % (units.length + 1)).reduce((tally, unit) => settleUnit(tally, plan, unit), once);
      expect(again).toBe(once);
    }),
  );
});

test("in which order people came makes no difference to the evidence of the counts", () => {
  fc.assert(
    fc.property(people, (did) => {
      const [one, other] = [counted(did), counted([...did].reverse())];
      expect(other.counts).toEqual(one.counts);
      const last = evidenceSoFar(plan, { counts: other.counts });
      expect(last).toEqual(evidenceSoFar(plan, { counts: one.counts }));
      for (const [armId, { success }] of Object.entries(last)) {
        expect(one.most?.[armId]?.success ?? 1).toBeGreaterThanOrEqual(success);
        expect(other.most?.[armId]?.success ?? 1).toBeGreaterThanOrEqual(success);
      }
    }),
  );
});
