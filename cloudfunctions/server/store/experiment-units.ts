import type { Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { ExitReason } from "@shared/experiment/experiment";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { ExperimentUnitRecord } from "./survey-records";
import { table } from "./table";

const units = table<ExperimentUnitRecord>("experimentUnits");

/** The id of one person in one experiment. */
export const unitId = (experimentId: string, person: string): string => `${experimentId}:${person}`;

export const findUnit = (id: string): Promise<ExperimentUnitRecord | undefined> => units.get(id);

/** Adds one; `false` when the person is in the experiment already. */
export const insertUnit = (unit: ExperimentUnitRecord): Promise<boolean> => units.insert(unit);

export const unitsWithIds = (ids: readonly string[]): Promise<readonly ExperimentUnitRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : units.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Those whose window is over, in the order in which they are counted. */
export const unitsToSettle = (now: Instant, limit: number): Promise<readonly ExperimentUnitRecord[]> =>
  units.find({ lookAt: command.lte(now) }, { sort: { lookAt: "asc", settleOrder: "asc" }, limit });

/** Writes what these people did, unless it was written before. */
export const noteOutcome = (
  ids: readonly string[],
  outcome: NonNullable<ExperimentUnitRecord["outcome"]>,
): Promise<number> =>
  units.updateAll({ _id: command.in([...ids]), outcome: command.exists(false) }, { outcome: command.set(outcome) });

/** Takes people out of what the arms do, unless they left before. `key` tells apart those who leave at one moment. */
export const noteExit = (ids: readonly string[], reason: ExitReason, at: Instant, key: string): Promise<number> =>
  units.updateAll(
    { _id: command.in([...ids]), exit: command.exists(false) },
    { exit: command.set({ reason, at }), exitOrder: newestFirst(at, key) },
  );

/** Somebody of the team takes a person out, unless they left before. */
export const noteEviction = async (id: string, exit: NonNullable<ExperimentUnitRecord["exit"]>): Promise<boolean> =>
  (await units.updateAll(
    { _id: id, exit: command.exists(false) },
    { exit: command.set(exit), exitOrder: newestFirst(exit.at, id) },
  )) > 0;

/** The experiment stopped while these took part: they stand in no list of those who left before the end. */
export const noteStop = (ids: readonly string[], reason: ExitReason, at: Instant): Promise<number> =>
  units.updateAll({ _id: command.in([...ids]), exit: command.exists(false) }, { exit: command.set({ reason, at }) });

/** These were counted. */
export const forgetUnits = (ids: readonly string[]): Promise<number> =>
  units.updateAll({ _id: command.in([...ids]) }, { lookAt: command.remove() });

/** A page of those who left an experiment before the end, newest first. */
export async function exitsOf(experimentId: string, cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? "" : decodeCursor(cursor);
  const rows = await units.find(
    { experimentId, exitOrder: command.gt(after) },
    { sort: { exitOrder: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ exitOrder }) => exitOrder ?? "");
}

/** Whether somebody of an experiment was not counted yet. */
export const anyUncounted = async (experimentId: string): Promise<boolean> =>
  (await units.find({ experimentId, lookAt: command.gt(0) }, { limit: 1 })).length > 0;

/** How many people joined an arm. */
export const countJoined = (experimentId: string, armId: string): Promise<number> =>
  units.count({ experimentId, armId });

/** The people of an experiment who joined with something about this patient. */
export const unitsAbout = (experimentId: string, patientId: string): Promise<readonly ExperimentUnitRecord[]> =>
  units.find({ experimentId, patientId }, { limit: 100 });
