import { checkProgramme } from "@shared/appreciation/check-programme";
import type { AppreciationProgramme } from "@shared/appreciation/programme";
import type { LocalDate } from "@shared/calendar/local-date";

/** Whether anything may be given on a day: turned on, and still with nothing wrong. */
export const isInForce = (programme: AppreciationProgramme, today: LocalDate): boolean =>
  programme.on && checkProgramme(programme, today).length === 0;
