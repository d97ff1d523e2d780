import { createHash, randomInt } from "node:crypto";
import { days } from "@shared/calendar/instant";

/** Without 0, 1, I, O: what is read aloud or copied from paper must not be mistaken. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const randomText = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join("");

/** The code that binds an episode to a WeChat user: eight characters, 40 bits. */
export const newBindCode = (): string => randomText(8);

/** How long a bind code can be used, in milliseconds. */
export const bindCodeLasts = days(14);

/** Only the hash is stored, so that the code cannot be read from the database. */
export const hashBindCode = (code: string): string => createHash("sha256").update(`bind:${code}`).digest("hex");

/** The code a console shows to be scanned: sixteen characters, 80 bits. */
export const newSignInCode = (): string => randomText(16);
