import type { LocalDate } from "@shared/calendar/local-date";
import { command } from "./database";
import type { WaitingTallyRecord } from "./survey-records";
import { table } from "./table";

const waiting = table<WaitingTallyRecord>("waitingTallies");

/** What has waited long enough for more with the same parts. */
export const waitedLong = (today: LocalDate, limit: number): Promise<readonly WaitingTallyRecord[]> =>
  waiting.find({ poolAt: command.lte(today) }, { sort: { poolAt: "asc" }, limit });

/** What waits of one version, since whatever week. */
export const waitingTalliesOf = (surveyKey: string): Promise<readonly WaitingTallyRecord[]> =>
  waiting.find({ surveyKey, week: command.gt("") }, { limit: 1000 });
