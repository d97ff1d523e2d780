import type { Instant } from "@shared/calendar/instant";

/** How far the server's clock is ahead of this computer's, in milliseconds. */
let ahead = 0;

/** The server's time, as far as the last answer told; due times are counted against it, not against this computer. */
export const serverNow = (): Instant => Math.round(Date.now() + ahead) as Instant;

/** Takes the time an answer carries. */
export function learnServerTime(answer: unknown): void {
  if (typeof answer !== "object" || answer === null || !("now" in answer)) return;
  const { now } = answer;
  if (typeof now === "number") ahead = now - Date.now();
}
