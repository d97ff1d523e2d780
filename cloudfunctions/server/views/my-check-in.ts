import type { MyCheckIn } from "@shared/contract/patient-views";
import type { HandlingStep } from "@shared/triage/handling";
import type { CheckInRecord } from "../store/records";

type Latest = NonNullable<MyCheckIn["team"]["latest"]>;

/** What the person may see of a step: never the team's internal note. */
function latestOf(step: HandlingStep): Latest {
  const { kind, at, by } = step;
  return {
    kind,
    at,
    by: by.name,
    ...(step.kind === "contacted" ? { outcome: step.outcome } : {}),
    ...(step.kind !== "notReached" && step.reply !== undefined ? { reply: step.reply } : {}),
  };
}

/** The id the phone gave a check-in: what follows the episode's id. */
const phoneIdOf = ({ _id, episodeId }: CheckInRecord): string => _id.slice(episodeId.length + 1);

/** A check-in as the person who made it sees it. */
export function myCheckIn(record: CheckInRecord): MyCheckIn {
  const { photos, ...answers } = record.answers;
  const step = record.handling.steps.at(-1);
  return {
    id: phoneIdOf(record),
    taskId: record.taskId,
    day: record.day,
    at: record.at,
    answers,
    photoCount: photos.length,
    judgement: record.judgement,
    team: { state: record.handling.state, ...(step === undefined ? {} : { latest: latestOf(step) }) },
  };
}
