import type { SharerRecord } from "./referral-records";
import { table } from "./table";

const sharers = table<SharerRecord>("sharers");

export const findSharer = (id: string): Promise<SharerRecord | undefined> => sharers.get(id);
