import { createHash } from "node:crypto";
import { hours } from "@shared/calendar/instant";

/** How long a family code can be used, in milliseconds. */
export const familyCodeLasts = hours(24);

/** Only the hash is stored, so that the code cannot be read from the database. */
export const hashFamilyCode = (code: string): string => createHash("sha256").update(`family:${code}`).digest("hex");
