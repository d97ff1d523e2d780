import { command } from "./database";
import type { LookRecord } from "./records";
import { table } from "./table";

const looks = table<LookRecord>("lookLog");

/** Notes that a team member looked at records; the same look twice in one minute is one line. */
export const logLooks = (records: readonly LookRecord[]): Promise<void> => looks.insertMissing(records);

/** Who looked at a follow-up or at what its patient has besides, newest first. */
export const looksAt = (episodeId: string, patientId: string): Promise<readonly LookRecord[]> =>
  looks.find({ episodeId: command.in([episodeId, patientId]) }, { sort: { at: "desc" }, limit: 50 });
