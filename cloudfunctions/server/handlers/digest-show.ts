import { after, clinicDateAt, clinicTime, days, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { DigestView } from "@shared/contract/message-views";
import type { Templates } from "@shared/template/template";
import { countDry } from "../forecasting/count-dry";
import type { Handler } from "../handler";
import { countUnconfirmed, countVisits } from "../store/appointments";
import { countOpenCalls } from "../store/calls";
import { countAhead, countEnded } from "../store/messages";
import { recentTemplates } from "../store/templates";

async function endedYesterday(from: Instant, to: Instant): Promise<DigestView["yesterday"]> {
  const [sent, unsent, skippedLate] = await Promise.all([
    countEnded("sent", from, to),
    countEnded("unsent", from, to),
    countEnded("dropped", from, to, "skippedLate"),
  ]);
  return { sent, unsent, skippedLate };
}

const stoppedOf = (templates: Templates): DigestView["stoppedTemplates"] =>
  Object.values(templates).flatMap(({ title, stopped }) => (stopped ? [{ title, code: stopped.code }] : []));

/** What the team has to know when the day begins: counts over indexes, whatever the clinic keeps. */
export const digestShow: Handler<"digest.show"> = async (_, { now }) => {
  const date = clinicDateAt(now);
  const midnight = (offset: number): Instant => clinicTime(addDays(date, offset), 0);
  const weekAgo = after(now, -days(7));
  const soon = after(now, 1);
  const templates = await recentTemplates(now);
  const [yesterday, doubtful, failed, openCalls, dueToday, dry, visitsToday, unconfirmedTomorrow] = await Promise.all([
    endedYesterday(midnight(-1), midnight(0)),
    countEnded("unsent", weekAgo, soon, "doubtful"),
    countEnded("unsent", weekAgo, soon, "failed"),
    countOpenCalls(),
    countAhead(midnight(1)),
    countDry(templates, now),
    countVisits(date),
    countUnconfirmed(addDays(date, 1)),
  ]);
  const stoppedTemplates = stoppedOf(templates);
  const counts = { doubtful, failed, openCalls, dueToday, ...dry, visitsToday, unconfirmedTomorrow };
  return { now, date, yesterday, ...counts, stoppedTemplates };
};
