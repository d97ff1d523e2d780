import type { Instant } from "../calendar/instant";

/** What is known of one person and one instruction card: the exact version, and when each step happened first. */
export interface CardReading {
  readonly version: number;
  /** SHA-256 of the exact words that were shown. */
  readonly contentHash: string;
  readonly deliveredAt: Instant;
  readonly openedAt?: Instant;
  readonly acknowledgedAt?: Instant;
}

/** Readings by card id. */
export type CardReadings = Readonly<Record<string, CardReading>>;

export type ReadingStep = "opened" | "acknowledged";
