import { after, type Instant } from "@shared/calendar/instant";
import { hasConsent } from "@shared/consent/standing-consent";
import type { PlannedReminder } from "@shared/reminder/check-in-reminders";
import { type ReminderDecision, settleReminder } from "@shared/reminder/settle-reminder";
import type { MessageRecord } from "../../../cloudfunctions/server/store/records";
import { consentsAt } from "./decide-consents";
import type { Course, Diary } from "./diary";
import type { CheckInTask } from "./plan-day";

/** A planned look at a check-in after it fell due, or still waiting. */
export interface SettledLook {
  readonly record: MessageRecord;
  /** Absent while the look lies in the future. */
  readonly decision?: ReminderDecision;
}

const stateOf = { send: "sent", call: "called", clear: "cleared" } as const;
/** The timer comes round within a minute. */
const sweepDelay = 20_000;

function planned({ profile }: Course, { taskId, kind, dueAt }: PlannedReminder): MessageRecord {
  return {
    _id: `${profile.episodeId}:${taskId}:${kind}`,
    episodeId: profile.episodeId,
    kind,
    template: "followUp",
    subjectId: taskId,
    dueAt,
    state: "planned",
  };
}

const truthAt = ({ consents, endedAt, wallet }: Course, diary: Diary, task: CheckInTask, at: Instant) => ({
  episodeActive: endedAt === undefined || endedAt > at,
  checkedIn: diary.checkIns.some(({ taskId, at: made }) => taskId === task.id && made <= at),
  consented: hasConsent(consentsAt(consents, at), "healthCheckIn"),
  grants: wallet.left("followUp", at),
});

/** Decides about one look by the product's own rule, with what was true when it fell due. */
export function settleLook(course: Course, diary: Diary, task: CheckInTask, look: PlannedReminder): SettledLook {
  const record = planned(course, look);
  if (look.dueAt > course.now) return { record };
  const settledAt = after(look.dueAt, sweepDelay);
  const decision = settleReminder(look.kind, task, truthAt(course, diary, task, settledAt), settledAt);
  if (decision.kind === "send") course.wallet.spend("followUp", settledAt, record._id);
  const reason = decision.kind === "clear" ? { reason: decision.reason } : {};
  return { record: { ...record, state: stateOf[decision.kind], ...reason, settledAt }, decision };
}
