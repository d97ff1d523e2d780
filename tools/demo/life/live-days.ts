import { after, clinicDateAt, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { hasConsent } from "@shared/consent/standing-consent";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { consentsAt } from "./decide-consents";
import type { Course, Diary } from "./diary";
import { makeCall } from "./make-call";
import { makeCheckIn } from "./make-check-in";
import { type CheckInTask, ownTime, remindedTime } from "./plan-day";
import { plannedRows } from "./planned-rows";
import { settleLook } from "./settle-look";

/** The days so far: check-ins, what the outbox decided and the calls that followed. */
export interface Days extends Diary {
  readonly messages: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
}

/** Moves a wish to check in behind the last check-in, so that a person does one thing after the other. */
function inOrder({ checkIns }: Diary, wanted: Instant, random: Course["random"]): Instant {
  const last = checkIns.at(-1)?.at;
  return last !== undefined && wanted <= last ? after(last, minutes(random.between(8, 40))) : wanted;
}

function mayCheckIn({ boundAt, endedAt, consents, now }: Course, at: Instant): boolean {
  if (at > now || boundAt === undefined || at <= boundAt) return false;
  if (endedAt !== undefined && at >= endedAt) return false;
  return hasConsent(consentsAt(consents, at), "healthCheckIn");
}

/** Does the check-in at the wished moment when it is open then and the person may; otherwise nothing happens. */
function tryCheckIn(course: Course, days: Days, task: CheckInTask, wanted: Instant | undefined): Days {
  if (wanted === undefined) return days;
  const at = inOrder(days, wanted, course.random);
  if (at < task.opensAt || at >= task.closesAt || !mayCheckIn(course, at)) return days;
  const scene = course.profile.scenes[task.id] ?? {};
  const diary = makeCheckIn(course, days, { taskId: task.id, at, scene });
  if (course.random.chance(0.6)) course.wallet.tap(["followUp", "reply"], at);
  return { ...days, ...diary };
}

const madeBy = ({ checkIns }: Diary, task: CheckInTask, moment: Instant): boolean =>
  checkIns.some(({ taskId, at }) => taskId === task.id && at <= moment);

const addCall = (days: Days, call: CallRecord): Days =>
  days.calls.some(({ _id }) => _id === call._id) ? days : { ...days, calls: [...days.calls, call] };

function liveTask(course: Course, before: Days, task: CheckInTask): Days {
  const scene = course.profile.scenes[task.id] ?? {};
  let days = tryCheckIn(course, before, task, ownTime(task, course.profile, scene, course.random));
  for (const planned of plannedRows(course, task)) {
    const diary: Diary = days;
    const row = settleLook(course, task, planned, (at) => madeBy(diary, task, at));
    days = { ...days, messages: [...days.messages, row] };
    if (row.settledAt === undefined) continue;
    if (row.fellTo === "call") days = addCall(days, makeCall(course, task, row.settledAt, "missedCheckIn"));
    if (row.state === "sent" && !madeBy(days, task, course.now))
      days = tryCheckIn(course, days, task, remindedTime(row.settledAt, course.profile, scene, course.random));
  }
  return days;
}

/** Now and then somebody reports in between the planned check-ins. */
function liveBetween(course: Course, days: Days, task: CheckInTask): Days {
  const { random, profile } = course;
  const at = clinicTime(addDays(clinicDateAt(task.opensAt), 1), 0, random.between(14 * 60, 20 * 60));
  const wishes = random.chance(0.05) && profile.diligence.kind !== "dropsOff";
  if (!wishes || profile.scenes[task.id] !== undefined || !mayCheckIn(course, at)) return days;
  const diary = makeCheckIn(course, days, { taskId: null, at: inOrder(days, at, random), scene: {} });
  return { ...days, ...diary };
}

/** Tells the days of a course of care up to now, one check-in after the other. */
export const liveDays = (course: Course): Days =>
  course.tasks.reduce<Days>((days, task) => liveBetween(course, liveTask(course, days, task), task), {
    checkIns: [],
    pictures: [],
    messages: [],
    calls: [],
  });
