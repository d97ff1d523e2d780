import type { Instant } from "@shared/calendar/instant";
import { isPrivate } from "@shared/survey/is-private";
import type { Survey } from "@shared/survey/survey";
import { newMessage } from "../messages/new-message";
import { planMessages } from "../store/messages";
import { changeSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/**
 * Tells of a sheet, once however often it is asked for; not a word of what it asks about leaves the mini-program. What is
 * nobody else's business is told to the patient alone, and is never part of an experiment.
 */
export async function inviteTo(sheet: SheetRecord, survey: Survey, now: Instant): Promise<void> {
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
  const own = isPrivate(survey) ? ({ safety: true, ownOnly: true } as const) : {};
  await planMessages([{ ...newMessage(planned, about, now), ...own }]);
  await changeSheet(sheet, { lookAt: closesAt });
}
