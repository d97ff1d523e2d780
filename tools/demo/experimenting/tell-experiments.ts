import { after, days, hours, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type {
  ExperimentLayerRecord,
  ExperimentRecord,
  ExperimentUnitRecord,
} from "../../../cloudfunctions/server/store/survey-records";
import { memberManager } from "../clinic/demo-staff";
import { clinicOwner } from "../surveying/clinic-owner";
import { referenceTo } from "../visits/house-movers";
import { withoutCards } from "./demo-plans";
import { foundWords } from "./found-words";
import { runningWords, slots, type TrialTruth } from "./running-words";
import { tallyOfUnits } from "./trial-unit";

/** What was tried out so far. */
export interface ToldExperiments {
  readonly experiments: readonly ExperimentRecord[];
  readonly experimentUnits: readonly ExperimentUnitRecord[];
  readonly experimentLayers: readonly ExperimentLayerRecord[];
  /** By message: the arm that was at work in it. */
  readonly trials: ReadonlyMap<string, NonNullable<MessageRecord["trial"]>>;
}

/** The message with the arm that was at work in it. */
export function withTrial(row: MessageRecord, { trials }: ToldExperiments): MessageRecord {
  const trial = trials.get(row._id);
  return trial === undefined ? row : { ...row, trial };
}

const by = referenceTo(memberManager);

type Begun = Pick<ExperimentRecord, "_id" | "plan"> & { readonly startedAt: Instant };

/** Written by the customer team, approved by who answers for the clinic, then started. */
function started({ _id, plan, startedAt }: Begun, units: readonly ExperimentUnitRecord[]) {
  const at = after(startedAt, -days(2));
  const approved = { by: clinicOwner, at: after(startedAt, -hours(3)) };
  return {
    _id,
    plan,
    by,
    at,
    approved,
    startedAt,
    slots,
    tally: tallyOfUnits(plan, units),
    order: newestFirst(at, _id),
  };
}

/** Three experiments: one that runs, one that has found better words, and one that waits for approval. */
export function tellExperiments(messages: readonly MessageRecord[], truth: TrialTruth, now: Instant): ToldExperiments {
  const found = foundWords(now);
  const running = runningWords(messages, truth, now);
  const stopped = { by, at: after(now, -days(96)), reason: "已有结论，提醒改用新的说法" };
  const writtenAt = after(now, -hours(20));
  const draft: ExperimentRecord = {
    _id: "x-demo-without-cards",
    plan: withoutCards,
    state: "draft",
    revision: 1,
    by,
    at: writtenAt,
    tally: tallyOfUnits(withoutCards, []),
    order: newestFirst(writtenAt, "x-demo-without-cards"),
  };
  return {
    experiments: [
      { ...started(running, running.units), state: "running", revision: 3 },
      { ...started(found, found.units), state: "ended", revision: 4, stopped },
      draft,
    ],
    experimentUnits: [...found.units, ...running.units],
    experimentLayers: [{ _id: "own", taken: [{ experimentId: running._id, ...slots }] }],
    trials: running.trials,
  };
}
