import type { Instant } from "@shared/calendar/instant";
import { tell } from "@shared/reminder/judgement";
import type { Survey } from "@shared/survey/survey";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { isPrivate } from "../../../shared/survey/is-private";

import type { Reader } from "../reminding/settle-row";
import { settleRow, sweptAt } from "../reminding/settle-row";

/** The message that tells of a sheet, and what became of it. */
export function invite(sheet: SheetRecord, survey: Survey, reader: Reader, now: Instant): readonly MessageRecord[] {
  const { _id: sheetId, patientId, patientName, episodeId, issuedAt: dueAt, closesAt: until } = sheet;
  if (dueAt === undefined || until === undefined) return [];
  const own = isPrivate(survey) ? ({ safety: true, ownOnly: true } as const) : {};
  const planned = newMessage(
    {
      kind: "survey",
      step: "invite",
      subjectId: sheetId,
      dueAt,
      lateAt: until,
      fallback: "none",
      facts: { until, sheetId },
    },
    { patientId, patientName, ...(episodeId === undefined ? {} : { episodeId }) },
    dueAt,
  );
  const row = { ...planned, ...own };
  return [sweptAt(row) > now ? row : settleRow(row, tell, reader, [])];
}
