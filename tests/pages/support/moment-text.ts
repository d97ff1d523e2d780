import { clinicIso, clinicTime } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";

/** A moment as the outside endpoints write it: ISO with the clinic's offset. */
export const momentText = (date: LocalDate, hour: number, minute: number): string =>
  clinicIso(clinicTime(date, hour, minute));
