import type { LocalDate } from "../calendar/local-date";
import type { Service } from "./service";

/** Services that promised so many sessions a year and have fewer on this year's calendar. */
export const missingSeasons = (services: readonly Service[], today: LocalDate) =>
  services.flatMap(({ id, active, sessionsPerYear, sessions = [] }) => {
    const planned = sessions.filter(({ date }) => date.slice(0, 4) === today.slice(0, 4)).length;
    if (!active || sessionsPerYear === undefined || planned >= sessionsPerYear) return [];
    return [{ serviceId: id, promised: sessionsPerYear, planned }];
  });
