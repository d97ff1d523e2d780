import { after, clinicDateAt, hours, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import type { CallReason } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { furtherCallId, reminderCallId } from "../messages/reminder-call";
import { findCall, openCall } from "../store/calls";
import type { FollowUp } from "../store/episodes";
import type { MessageRecord } from "../store/message-records";
import type { CallRecord } from "../store/records";
import { offerCallId } from "../waiting/offer-names";

/** A call is promised for the same working day, or before it is too late. */
const promisedWithin = hours(8);

function nameOf(row: MessageRecord): { readonly _id: string; readonly reason: CallReason } {
  if (row.kind === "visit") return { _id: reminderCallId(row.subjectId), reason: "notReminded" };
  if (row.kind === "offer") return { _id: offerCallId(row.subjectId, Number(row.step)), reason: "offersPlace" };
  return { _id: row.subjectId, reason: "missedCheckIn" };
}

const dayOfTask = (row: MessageRecord, followUp: FollowUp): number | undefined =>
  followUp.plan.tasks.find(({ id }) => `${followUp._id}:${id}` === row.subjectId)?.day;

/** Before it is too late: the visit begins, or the place is no longer kept. */
function dueAtOf(row: MessageRecord, now: Instant): Instant {
  const latest = row.kind === "offer" ? row.facts.until : row.facts.startsAt;
  return Math.max(now, Math.min(after(now, promisedWithin), latest ?? Number.POSITIVE_INFINITY)) as Instant;
}

function appointmentOf({ kind, appointmentId, subjectId, facts }: MessageRecord): Pick<CallRecord, "appointment"> {
  const id = kind === "offer" ? subjectId : appointmentId;
  return id === undefined || facts.startsAt === undefined ? {} : { appointment: { id, startsAt: facts.startsAt } };
}

function followUpOf(row: MessageRecord, followUp: FollowUp | undefined, now: Instant) {
  if (!followUp) return { title: row.facts.title ?? "" };
  const day = dayOfTask(row, followUp) ?? daysBetween(followUp.procedureDate, clinicDateAt(now));
  return { title: followUp.plan.title, day };
}

/** A visit whose earlier call was made is called about once more; one that is open stands for all its reminders. */
async function openOnce(call: CallRecord, { kind, subjectId, step }: MessageRecord): Promise<boolean> {
  if (await openCall(call)) return true;
  if (kind !== "visit" || (await findCall(call._id))?.state === "open") return false;
  const _id = furtherCallId(subjectId, step);
  return openCall({ ...call, _id, order: callOrder("open", call.dueAt, [], _id) });
}

/** Puts the call in place of a message on the team's list, once per subject however often it is asked for. */
export function openCallFor(
  row: MessageRecord,
  followUp: FollowUp | undefined,
  now: Instant,
  because?: CallReason,
): Promise<boolean> {
  const { _id, reason } = nameOf(row);
  const dueAt = dueAtOf(row, now);
  const call = {
    _id,
    ...(row.episodeId === undefined ? {} : { episodeId: row.episodeId }),
    ...appointmentOf(row),
    patientName: row.patientName,
    ...followUpOf(row, followUp, now),
    reason: because ?? reason,
    openedAt: now,
    dueAt,
    state: "open",
    attempts: [],
    order: callOrder("open", dueAt, [], _id),
  } as const;
  return openOnce(call, row);
}
