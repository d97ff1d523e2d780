import { after, days } from "@shared/calendar/instant";
import { tell } from "@shared/reminder/judgement";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CheckInRecord } from "../../../cloudfunctions/server/store/records";
import { settleRow, sweptAt } from "../reminding/settle-row";
import type { Course } from "./diary";

const newsFor = days(3);

/** The notice that the team has answered a check-in; a team that says more says it in the same place. */
function noticeOf(
  { profile, reader, now }: Course,
  { _id, episodeId, handling }: CheckInRecord,
): readonly MessageRecord[] {
  const place = handling.steps.findIndex((one) => "reply" in one && one.reply !== undefined);
  const step = handling.steps[place];
  if (step === undefined) return [];
  const { patientId, patientName } = profile;
  const planned = newMessage(
    {
      kind: "reply",
      step: String(place + 1),
      subjectId: _id,
      dueAt: outsideQuietHours(step.at, reader.agreement?.hours),
      lateAt: after(step.at, newsFor),
      fallback: "none",
      facts: {},
    },
    { patientId, patientName, episodeId },
    step.at,
  );
  return [sweptAt(planned) > now ? planned : settleRow(planned, tell, reader, [])];
}

/** The notices about all answered check-ins, in order of time. */
export const noticeReplies = (course: Course, checkIns: readonly CheckInRecord[]): readonly MessageRecord[] =>
  checkIns.flatMap((checkIn) => noticeOf(course, checkIn)).sort((one, other) => one.dueAt - other.dueAt);
