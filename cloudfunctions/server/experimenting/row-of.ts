import type { ExperimentRow } from "@shared/contract/experiment-views";
import { countJoined } from "../store/experiment-units";
import type { ExperimentRecord } from "../store/survey-records";
import { experimentRow, type Joined } from "../views/experiment-row";

/** While people may join or wait to be counted they are counted by arm; before and afterwards the tally knows. */
async function joinedOf({ _id, state, plan, tally }: ExperimentRecord): Promise<Joined> {
  const open = state === "running" || state === "stopped";
  const joined = await Promise.all(
    plan.arms.map(async ({ id }) => [id, open ? await countJoined(_id, id) : (tally.counts[id]?.joined ?? 0)] as const),
  );
  return Object.fromEntries(joined);
}

/** The experiment as the team sees it now. */
export const rowOf = async (record: ExperimentRecord): Promise<ExperimentRow> =>
  experimentRow(record, await joinedOf(record));
