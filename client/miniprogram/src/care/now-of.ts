import type { Instant } from "@shared/calendar/instant";
import { phoneNow } from "@/platform/clock";

/** The clinic's now of an answer; a kept copy may be days old, so the phone's clock moves it on. */
export const nowOf = (answered: Instant, kept: boolean): Instant =>
  kept ? (Math.max(answered, phoneNow()) as Instant) : answered;
