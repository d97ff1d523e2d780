import type { Instant } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import { armOf } from "@shared/experiment/arm-of";
import { windowEnd } from "@shared/experiment/exit-of";
import type { ExperimentPlan, ExperimentTally } from "@shared/experiment/experiment";
import { emptyTally, settleUnit } from "@shared/experiment/settle-unit";
import type { ExperimentUnitRecord } from "../../../cloudfunctions/server/store/survey-records";

type Outcome = NonNullable<ExperimentUnitRecord["outcome"]>;
type Exit = NonNullable<ExperimentUnitRecord["exit"]>;

/** An experiment as far as its people need it. */
export interface Trial {
  readonly _id: string;
  readonly plan: ExperimentPlan;
}

/** Somebody who has just joined. */
export function joined(
  { _id: experimentId, plan }: Trial,
  who: Pick<ExperimentUnitRecord, "person" | "patientId" | "patientName" | "subjectId" | "episodeId">,
  at: Instant,
): ExperimentUnitRecord {
  const _id = `${experimentId}:${who.person}`;
  const lookAt = windowEnd(at, plan);
  return {
    _id,
    experimentId,
    ...who,
    armId: armOf(experimentId, plan.arms, who.person).id,
    joinedAt: at,
    refusals: 0,
    lookAt,
    settleOrder: oldestFirst(lookAt, _id),
  };
}

/** Somebody whose window is over and who was counted. */
export function settled(unit: ExperimentUnitRecord, outcome: Outcome, exit?: Exit): ExperimentUnitRecord {
  const { lookAt: _, ...rest } = unit;
  return { ...rest, outcome, ...(exit && { exit, exitOrder: newestFirst(exit.at, unit._id) }) };
}

const inOrder = (units: readonly ExperimentUnitRecord[]): readonly ExperimentUnitRecord[] =>
  [...units].sort((one, other) => (one.settleOrder < other.settleOrder ? -1 : 1));

/** Everybody who was counted, in the order in which the sweep counts. */
export const tallyOfUnits = (plan: ExperimentPlan, units: readonly ExperimentUnitRecord[]): ExperimentTally =>
  inOrder(units).reduce(
    (tally, { outcome, armId, exit, settleOrder, lookAt }) =>
      outcome && lookAt === undefined
        ? settleUnit(tally, plan, { armId, ...outcome, left: exit !== undefined, settleOrder })
        : tally,
    emptyTally(plan),
  );
