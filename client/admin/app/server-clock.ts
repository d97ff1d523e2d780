import type { Instant } from "@shared/calendar/instant";

/** How far the server's clock is ahead of this computer's, in milliseconds; unknown until an answer told. */
let ahead: number | undefined;

/** The server's time, as far as the last answer told; due times are counted against it, not against this computer. */
export const serverNow = (): Instant => Math.round(Date.now() + (ahead ?? 0)) as Instant;

/** Whether an answer has told the server's time yet; until then this computer's clock, which may be wrong, stands in. */
export const knowsServerTime = (): boolean => ahead !== undefined;

/** Takes the time an answer carries. */
export function learnServerTime(answer: unknown): void {
  if (typeof answer !== "object" || answer === null || !("now" in answer)) return;
  const { now } = answer;
  if (typeof now === "number") ahead = now - Date.now();
}
