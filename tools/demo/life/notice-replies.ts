import { after } from "@shared/calendar/instant";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import type { CheckInRecord, MessageRecord } from "../../../cloudfunctions/server/store/records";
import type { Course } from "./diary";

/** The notice that the team has answered a check-in: sent when the person had agreed to one, cleared when not. */
function noticeOf(course: Course, { _id, episodeId, handling }: CheckInRecord): MessageRecord | undefined {
  const place = handling.steps.findIndex((one) => "reply" in one && one.reply !== undefined);
  const step = handling.steps[place];
  if (step === undefined) return undefined;
  const dueAt = outsideQuietHours(step.at);
  const record = {
    _id: `${_id}:reply:${place + 1}`,
    episodeId,
    kind: "reply",
    template: "reply",
    subjectId: _id,
    dueAt,
  } as const;
  if (dueAt > course.now) return { ...record, state: "planned" };
  const settledAt = after(dueAt, 15_000);
  if (course.wallet.spend("reply", settledAt, record._id)) return { ...record, state: "sent", settledAt };
  return { ...record, state: "cleared", reason: "noGrant", settledAt };
}

/** The notices about all answered check-ins, in order of time. */
export const noticeReplies = (course: Course, checkIns: readonly CheckInRecord[]): readonly MessageRecord[] =>
  checkIns.flatMap((checkIn) => noticeOf(course, checkIn) ?? []).sort((one, other) => one.dueAt - other.dueAt);
