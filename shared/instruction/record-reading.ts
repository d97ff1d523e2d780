import type { Instant } from "../calendar/instant";
import type { CardReading, ReadingStep } from "./card-reading";

/**
 * Notes that a card was opened or confirmed. The first time counts; a repeat changes nothing (`undefined`). Confirming
 * implies having opened.
 */
export function recordReading(reading: CardReading, step: ReadingStep, now: Instant): CardReading | undefined {
  if (reading.acknowledgedAt !== undefined) return undefined;
  if (step === "opened") return reading.openedAt === undefined ? { ...reading, openedAt: now } : undefined;
  return { ...reading, openedAt: reading.openedAt ?? now, acknowledgedAt: now };
}
