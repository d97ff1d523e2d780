import type { Instant } from "@shared/calendar/instant";
import { command } from "./database";
import type { GrantReportRecord } from "./message-records";
import { table } from "./table";

const reports = table<GrantReportRecord>("grantReports");

/** How many taps this person has reported since a moment. */
export const countReports = (openid: string, since: Instant): Promise<number> =>
  reports.count({ openid, at: command.gt(since) });
