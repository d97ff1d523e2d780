import type { ConsentRecord } from "./records";
import { table } from "./table";

const consents = table<ConsentRecord>("consents");

/** Adds a decision to the history; `false` when it is there. */
export const insertConsent = (record: ConsentRecord): Promise<boolean> => consents.insert(record);
