import { after, type Instant } from "../calendar/instant";
import { countDelay, countStep } from "./terms";

/**
 * How many friends came, as the one who passed the card on may know it: in steps and with a delay, so that no single
 * arrival can be told from it (PIPL 28: that somebody is a patient is health information). `undefined` below the first step.
 */
export function shownCount(arrived: number): number | undefined {
  const shown = Math.floor(arrived / countStep) * countStep;
  return shown === 0 ? undefined : shown;
}

/** Visits up to this moment are part of the count. */
export const countedUntil = (now: Instant): Instant => after(now, -countDelay);
