import { days } from "@shared/calendar/instant";
import { checkPlan } from "@shared/experiment/check-plan";
import { neededPerArm } from "@shared/experiment/needed-per-arm";
import { emptyTally, settleUnit } from "@shared/experiment/settle-unit";
import { verdictOf } from "@shared/experiment/verdict-of";
import type { ExperimentRecord } from "../../../cloudfunctions/server/store/survey-records";
import { now } from "./demo-chronicles";
import { told } from "./surveys-of-demo";

describe("the experiments of the demo clinic", () => {
  const { experiments, experimentUnits } = told.tried;
  const verdictFor = (experiment: ExperimentRecord) =>
    verdictOf(
      experiment,
      Object.fromEntries(Object.entries(experiment.tally.counts).map(([id, { joined }]) => [id, joined])),
    );

  test("are lawful, and were approved by somebody else than who wrote them", () => {
    for (const { plan, approved, by } of experiments) {
      expect(checkPlan(plan)).toEqual([]);
      expect(approved?.by.id).not.toBe(by.id);
    }
  });

  test("have found better words once, wait for people once, and wait to be approved once", () => {
    expect(experiments.map((one) => [one.state, verdictFor(one).kind])).toEqual([
      ["running", "waiting"],
      ["ended", "found"],
      ["draft", "waiting"],
    ]);
    const [running, found] = experiments;
    const people = Object.values(running?.tally.counts ?? {}).reduce((sum, { settled }) => sum + settled, 0);
    expect(people).toBeGreaterThan(150);
    for (const { settled } of Object.values(found?.tally.counts ?? {}))
      expect(settled).toBeGreaterThan(0.9 * neededPerArm(found?.plan ?? { baseline: 0, leastEffect: 0, arms: [] }));
  });

  test("count as their people do, everybody once and in the order of their ends", () => {
    for (const { _id, plan, tally } of experiments) {
      const units = experimentUnits.filter(({ experimentId, lookAt }) => experimentId === _id && lookAt === undefined);
      const counted = [...units]
        .sort((one, other) => (one.settleOrder < other.settleOrder ? -1 : 1))
        .reduce(
          (sum, { armId, outcome = { success: false, complaint: false, optOut: false }, exit, settleOrder }) =>
            settleUnit(sum, plan, { armId, ...outcome, left: exit !== undefined, settleOrder }),
          emptyTally(plan),
        );
      expect(counted).toEqual(tally);
    }
  });

  test("joined nobody who was not sent the message", () => {
    const sent = new Set(
      told.messages.filter(({ state, step }) => state === "sent" && step === "d1").map(({ to }) => to),
    );
    const own = experimentUnits.filter(({ experimentId }) => experimentId === "x-demo-tomorrows-words");
    for (const { person, joinedAt, lookAt } of own) {
      expect(sent).toContain(person);
      expect(lookAt === undefined).toBe(joinedAt + days(3) <= now - 60_000);
    }
    expect(own.some(({ lookAt }) => lookAt !== undefined)).toBe(true);
  });
});
