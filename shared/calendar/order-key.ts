import type { Instant } from "./instant";

/** Later than any moment that is ever stored (the year 2223), with as many digits. */
const endOfTime = 8_000_000_000_000;

const padded = (moment: number): string => String(moment).padStart(13, "0");

/** A text that sorts records by time, oldest first, and by id where the time is the same: what a paged list walks. */
export const oldestFirst = (at: Instant, id: string): string => `${padded(at)}:${id}`;

/** The same, newest first. */
export const newestFirst = (at: Instant, id: string): string => `${padded(endOfTime - at)}:${id}`;
