import type { Instant } from "@shared/calendar/instant";
import { newMessage } from "../messages/new-message";
import { planMessages } from "../store/messages";
import { changeSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Tells of a sheet, once however often it is asked for; not a word of what it asks about leaves the mini-program. */
export async function inviteTo(sheet: SheetRecord, now: Instant): Promise<void> {
  const { _id: sheetId, patientId, patientName, episodeId, closesAt = sheet.lateAt } = sheet;
  const planned = {
    kind: "survey",
    step: "invite",
    subjectId: sheetId,
    dueAt: now,
    lateAt: closesAt,
    fallback: "none",
    facts: { until: closesAt, sheetId },
  } as const;
  const about = { patientId, patientName, ...(episodeId === undefined ? {} : { episodeId }) };
  await planMessages([newMessage(planned, about, now)]);
  await changeSheet(sheet, { lookAt: closesAt });
}
