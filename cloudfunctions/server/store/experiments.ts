import type { ExperimentState } from "@shared/experiment/experiment";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { ExperimentRecord } from "./survey-records";
import { table } from "./table";

const experiments = table<ExperimentRecord>("experiments");
const mostRunning = 100;

export const findExperiment = (id: string): Promise<ExperimentRecord | undefined> => experiments.get(id);

export const experimentsWithIds = (ids: readonly string[]): Promise<readonly ExperimentRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : experiments.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Stores a new plan, or answers the one that the same request stored before. */
export async function storeExperiment(experiment: ExperimentRecord): Promise<ExperimentRecord> {
  if (await experiments.insert(experiment)) return experiment;
  return (await experiments.get(experiment._id)) ?? experiment;
}

/** A page of them, newest first. */
export async function experimentPage(cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? {} : { order: command.gt(decodeCursor(cursor)) };
  const rows = await experiments.find(after, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** Those that run now. */
export const experimentsRunning = (): Promise<readonly ExperimentRecord[]> =>
  experiments.find({ state: "running" }, { limit: mostRunning });

const setOrRemove = (value: unknown) => (value === undefined ? command.remove() : command.set(value));

/** Puts a plan in the place of one that nobody runs yet; whoever approved the old one has not approved this one. */
export const replacePlan = (
  { _id, revision }: Pick<ExperimentRecord, "_id" | "revision">,
  change: Pick<ExperimentRecord, "plan" | "by" | "at" | "tally" | "earlierAuthors" | "surveyVersion">,
): Promise<boolean> =>
  experiments.update(
    { _id, revision, state: command.in(["draft", "approved"] satisfies ExperimentState[]) },
    {
      plan: command.set(change.plan),
      by: command.set(change.by),
      at: change.at,
      tally: command.set(change.tally),
      earlierAuthors: setOrRemove(change.earlierAuthors),
      surveyVersion: setOrRemove(change.surveyVersion),
      state: "draft",
      approved: command.remove(),
      revision: revision + 1,
    },
  );

/** Those that were stopped and have not ended. */
export const experimentsStopped = (): Promise<readonly ExperimentRecord[]> =>
  experiments.find({ state: "stopped" }, { limit: mostRunning });

/** Lets a plan run that nobody has changed since it was read. */
export const approvePlan = (
  { _id, revision }: Pick<ExperimentRecord, "_id" | "revision">,
  approved: NonNullable<ExperimentRecord["approved"]>,
): Promise<boolean> =>
  experiments.update(
    { _id, revision, state: "draft" },
    { state: "approved", approved: command.set(approved), revision: revision + 1 },
  );

/** Notes that everybody of a stopped experiment was counted. */
export const endExperiment = (id: string): Promise<boolean> =>
  experiments.update({ _id: id, state: "stopped" }, { state: "ended" });
