import { after, clinicDateAt, clinicTime, days, hours, type Instant } from "../calendar/instant";
import { outsideQuietHours } from "../reminder/quiet-hours";
import { askingHours } from "./sheet";

const minutesOfDay = { from: askingHours.from * 60, to: askingHours.to * 60 } as const;

/** The earliest moment, not before `wanted`, at which somebody may be asked: at night it is the next morning. */
export const askingTime = (wanted: Instant): Instant => outsideQuietHours(wanted, minutesOfDay);

/** An hour before the asking hours end, on the last clinic day on which they had begun at `wanted`. */
export function eveningBefore(wanted: Instant): Instant {
  const evening = clinicTime(clinicDateAt(wanted), askingHours.to - 1);
  return evening <= wanted ? evening : after(evening, -days(1));
}

/** How long the asking hours of a day are, in milliseconds. */
export const askingSpan = hours(askingHours.to - askingHours.from);
