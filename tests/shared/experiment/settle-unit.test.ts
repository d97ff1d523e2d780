import { differenceEvidence, harmEvidence } from "@shared/experiment/evidence";
import type { ExperimentTally } from "@shared/experiment/experiment";
import { spreadOf } from "@shared/experiment/odds";
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

test("the i-th of one arm meets the i-th of the other; only pairs that differ tell anything", () => {
  const tally = counted([
    { armId: "now", success: true },
    { armId: "now" },
    { armId: "warm", success: true }, // alike
    { armId: "warm", success: true }, // better
    { armId: "warm", success: true },
    { armId: "warm" },
    { armId: "now" }, // better again
  ]);
  expect(tally.duels["warm"]?.success).toEqual({
    better: 2,
    worse: 0,
    waiting: { of: "arm", outcomes: "0" },
    most: differenceEvidence(2, 0, spreadOf(plan)),
  });
  expect(tally.counts["warm"]).toEqual({ joined: 4, settled: 4, successes: 3, complaints: 0, optOuts: 0, left: 0 });
});

test("of a pair about complaints the one without any did better", () => {
  const tally = counted([
    { armId: "now" },
    { armId: "warm", complaint: true, optOut: true },
    { armId: "warm", optOut: true, left: true },
    { armId: "now", optOut: true },
  ]);
  expect(tally.duels["warm"]?.complaint).toMatchObject({ better: 0, worse: 1, most: harmEvidence(0, 1) });
  expect(tally.duels["warm"]?.optOut).toMatchObject({ better: 0, worse: 1, waiting: { outcomes: "" } });
  expect(tally.counts["warm"]).toMatchObject({ complaints: 1, optOuts: 2, left: 1 });
});

test("the first arm is compared with each of the others, which have nothing to do with one another", () => {
  const { duels } = counted(
    [{ armId: "now", success: true }, { armId: "warm" }, { armId: "third", success: true }, { armId: "third" }],
    ofThree,
  );
  expect(duels["warm"]?.success).toMatchObject({ better: 0, worse: 1 });
  expect(duels["third"]?.success).toMatchObject({ better: 0, worse: 0, waiting: { of: "arm", outcomes: "0" } });
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

/** The same people in another order of the arms; inside each arm they keep theirs. */
function mixed(did: readonly Did[], turns: Iterable<boolean>): readonly Did[] {
  const [first, second] = ["now", "warm"].map((id) => did.filter(({ armId }) => armId === id));
  const [one, other, all]: Did[][] = [[...(first ?? [])], [...(second ?? [])], []];
  for (const turn of turns) {
    const next = (turn ? one?.shift() : other?.shift()) ?? one?.shift() ?? other?.shift();
    if (!next) break;
    all?.push(next);
  }
  return all ?? [];
}

test("in which order the arms take turns makes no difference, only the order inside each", () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.boolean()), (did, turns) => {
      const [one, other] = [counted(did), counted(mixed(did, turns))];
      expect(other.duels).toEqual(one.duels);
      expect(other.counts).toEqual(one.counts);
    }),
  );
});

test("nothing is lost: pairs that differ, pairs that do not, and those who wait make up everybody", () => {
  fc.assert(
    fc.property(people, (did) => {
      const { counts, duels } = counted(did);
      const [now, warm, duel] = [counts["now"], counts["warm"], duels["warm"]?.success];
      if (!now || !warm || !duel) throw new Error("an arm is missing");
      const { waiting, better, worse } = duel;
      expect(waiting.outcomes).toHaveLength(Math.abs(now.settled - warm.settled));
      expect(better + worse).toBeLessThanOrEqual(Math.min(now.settled, warm.settled));
      const left = [...waiting.outcomes].filter((one) => one === "1").length;
      expect(warm.successes - now.successes).toBe(better - worse + (waiting.of === "arm" ? left : -left));
      expect(duel.most).toBeGreaterThanOrEqual(1);
    }),
  );
});
