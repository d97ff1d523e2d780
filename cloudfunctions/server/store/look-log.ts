import type { LookRecord } from "./records";
import { table } from "./table";

const looks = table<LookRecord>("lookLog");

/** Notes that a team member looked at a record; the same look twice in one minute is one line. */
export const logLook = (look: LookRecord): Promise<boolean> => looks.insert(look);

/** Who looked, newest first. */
export const looksAt = (episodeId: string): Promise<readonly LookRecord[]> =>
  looks.find({ episodeId }, { sort: { at: "desc" }, limit: 50 });
