import type { Instant } from "../calendar/instant";
import type { Task } from "../schedule/task";
import { clear, type MessageJudgement, tell } from "./judgement";

/** What is true of a follow-up when a look at one of its tasks falls due. */
export interface TaskTruth {
  readonly active: boolean;
  /** Checked in, confirmed, or booked and attended. */
  readonly done: boolean;
  /** Consent to check-ins stands; without it no check-in is possible and nobody is nagged. */
  readonly consented: boolean;
}

const doneReason = { checkIn: "checkedIn", instruction: "confirmed", visit: "booked" } as const;

/** After its last day only a safety check-in still leads to a call. */
function judgeClosed(task: Task): MessageJudgement {
  return task.kind === "checkIn" && task.purpose === "safety" ? { kind: "call" } : clear("nothingToDo");
}

/**
 * Judges a look at a task of a plan: nothing once it is done or the follow-up ended; the last look at a safety check-in
 * is a call; without consent to check-ins the team calls instead of writing; nothing is sent when its days are over.
 */
export function judgeTask(
  step: string,
  task: Task | undefined,
  { active, done, consented }: TaskTruth,
  now: Instant,
): MessageJudgement {
  if (!active) return clear("episodeEnded");
  if (!task) return clear("nothingToDo");
  if (done) return clear(doneReason[task.kind]);
  if (step === "closed") return judgeClosed(task);
  if (now >= task.closesAt) return { kind: "skipLate" };
  return task.kind === "checkIn" && !consented ? { kind: "call" } : tell;
}
