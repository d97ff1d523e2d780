import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { CallAttempt, CallReason } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { callState } from "@shared/call/call-state";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import type { Course } from "./diary";
import type { CheckInTask } from "./plan-day";
import { atWork } from "./working-hours";

function attemptsUntilNow({ profile, random, now }: Course, openedAt: Instant): readonly CallAttempt[] {
  const by = { id: profile.nurse.id, name: profile.nurse.name };
  const hard = profile.diligence.kind === "dropsOff" ? 0.65 : 0.3;
  const attempts: CallAttempt[] = [];
  let at = atWork(openedAt, minutes(random.between(10, 180)));
  for (let turn = 0; turn < 3; turn += 1) {
    const missed = random.chance(hard);
    const outcome = missed ? "notReached" : random.pick(["reachedFine", "reachedFine", "reachedVisit", "declined"]);
    attempts.push({ by, at, outcome, ...(missed && { note: "无人接听，稍后再打" }) });
    if (!missed) break;
    at = atWork(after(at, hours(20)), minutes(random.between(5, 240)));
  }
  return attempts.filter((attempt) => attempt.at <= now);
}

/** A call the team owed from `openedAt` on, with the attempts made so far. */
export function makeCall(course: Course, task: CheckInTask, openedAt: Instant, reason: CallReason): CallRecord {
  const { profile, plan } = course;
  const _id = `${profile.episodeId}:${task.id}`;
  const dueAt = after(openedAt, hours(8));
  const attempts = attemptsUntilNow(course, openedAt);
  const state = callState(attempts);
  return {
    _id,
    episodeId: profile.episodeId,
    patientName: profile.patientName,
    title: plan.title,
    reason,
    day: task.day,
    openedAt,
    dueAt,
    state,
    attempts,
    order: callOrder(state, dueAt, attempts, _id),
  };
}
