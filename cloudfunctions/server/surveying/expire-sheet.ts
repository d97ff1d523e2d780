import { after, days, type Instant } from "@shared/calendar/instant";
import { callOrder } from "@shared/call/call-order";
import { ownWordsOnly } from "@shared/survey/own-words-only";
import { openCall } from "../store/calls";
import { changeSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { surveysWithKeys } from "../store/surveys";
import { endOf } from "./end-sheet";
import type { SheetWork } from "./sheet-work";

/** The customer team has so long to call and to fill the sheet in. */
const callsWithin = days(7);
const promisedWithin = days(3);

async function askForCall(sheet: SheetRecord, title: string, now: Instant): Promise<void> {
  const _id = `${sheet._id}:satisfaction`;
  const dueAt = after(now, promisedWithin);
  await openCall({
    _id,
    ...(sheet.episodeId === undefined ? {} : { episodeId: sheet.episodeId }),
    ...(sheet.appointmentId && sheet.about
      ? { appointment: { id: sheet.appointmentId, startsAt: sheet.about.at } }
      : {}),
    sheet: { id: sheet._id, patientId: sheet.patientId },
    patientName: sheet.patientName,
    title,
    reason: "satisfaction",
    openedAt: now,
    dueAt,
    state: "open",
    attempts: [],
    order: callOrder("open", dueAt, [], _id),
  });
}

/**
 * The last day of a sheet is over. Where the rule wants it, the customer team calls, and the sheet can still be filled in on
 * the telephone; else, and after that, it has expired. What may be asked on the telephone is up to the version that was
 * issued, whatever is in force by now.
 */
export async function expireSheet(sheet: SheetRecord, work: SheetWork, now: Instant): Promise<"expired" | "called"> {
  const rule = work.programme.rules.find(({ id }) => id === sheet.ruleId);
  const calls = rule?.callback === true && rule.on && sheet.calledAt === undefined;
  const survey = calls ? (await surveysWithKeys([sheet.surveyKey])).get(sheet.surveyKey) : undefined;
  if (survey && !ownWordsOnly(survey)) {
    await askForCall(sheet, survey.title.zh, now);
    await changeSheet(sheet, { calledAt: now, lookAt: after(now, callsWithin) });
    return "called";
  }
  await changeSheet(sheet, endOf(sheet, "expired", now));
  return "expired";
}
