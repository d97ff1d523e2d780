import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { CallAttempt } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { callState } from "@shared/call/call-state";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { memberManager } from "../clinic/demo-staff";
import { atWork } from "../life/working-hours";
import { createRandom } from "../random";
import { referenceTo } from "../visits/house-movers";

const by = referenceTo(memberManager);
/** As long as the customer team has for it, and until when it promised to call. */
const callsWithin = days(7);
const promisedWithin = days(3);

/** The customer team calls up to three times, a day apart; two times in five somebody answers. */
function attempts(callId: string, openedAt: Instant, now: Instant): readonly CallAttempt[] {
  const random = createRandom(`satisfaction ${callId}`);
  const all: CallAttempt[] = [];
  let at = atWork(openedAt, minutes(random.between(20, 400)));
  for (let turn = 0; turn < 3; turn += 1) {
    const missed = random.chance(0.6);
    all.push({
      by,
      at,
      outcome: missed ? "notReached" : random.pick(["reachedFine", "declined"]),
      ...(missed && { note: "无人接听，明天再打" }),
    });
    if (!missed) break;
    at = atWork(after(at, hours(20)), minutes(random.between(5, 240)));
  }
  return all.filter((attempt) => attempt.at <= now);
}

/** What came of a sheet that nobody had answered on its last day. */
export interface CalledBack {
  readonly call: CallRecord;
  /** When the team filled it in on the telephone, and who. */
  readonly reached?: CallAttempt;
  /** Until when it can still be filled in. */
  readonly until: Instant;
}

/** The satisfaction callback about a sheet, opened when its last day was over. */
export function callBack(sheet: SheetRecord, title: string, openedAt: Instant, now: Instant): CalledBack {
  const _id = `${sheet._id}:satisfaction`;
  const made = attempts(_id, openedAt, now);
  const state = callState(made);
  const dueAt = after(openedAt, promisedWithin);
  const reached = made.find(({ outcome }) => outcome === "reachedFine");
  const call: CallRecord = {
    _id,
    ...(sheet.episodeId === undefined ? {} : { episodeId: sheet.episodeId }),
    ...(sheet.appointmentId && sheet.about
      ? { appointment: { id: sheet.appointmentId, startsAt: sheet.about.at } }
      : {}),
    sheet: { id: sheet._id, patientId: sheet.patientId },
    patientName: sheet.patientName,
    title,
    reason: "satisfaction",
    openedAt,
    dueAt,
    state,
    attempts: made,
    order: callOrder(state, dueAt, made, _id),
  };
  return { call, until: after(openedAt, callsWithin), ...(reached && { reached }) };
}
