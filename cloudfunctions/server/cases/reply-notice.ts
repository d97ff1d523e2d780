import { after, days, type Instant } from "@shared/calendar/instant";
import { isAboutMood } from "@shared/case/may-own";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { newMessage } from "../messages/new-message";
import type { MessageRecord } from "../store/message-records";
import type { CaseRecord } from "../store/survey-records";

/** An answer that nobody was told of in three days has been read or is no news any more. */
const newsFor = days(3);

/** The notice that the team has answered in a case; it says nothing of what it is about. */
export function replyNotice(
  { _id, kind, patientId, patientName, episodeId, steps }: CaseRecord,
  now: Instant,
): MessageRecord {
  const planned: PlannedMessage = {
    kind: "reply",
    step: String(steps.length),
    subjectId: _id,
    dueAt: outsideQuietHours(now),
    lateAt: after(now, newsFor),
    fallback: "none",
    facts: { caseId: _id },
  };
  const row = newMessage(planned, { patientId, patientName, ...(episodeId === undefined ? {} : { episodeId }) }, now);
  return isAboutMood(kind) ? { ...row, ownOnly: true } : row;
}
