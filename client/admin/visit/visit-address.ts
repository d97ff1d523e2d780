import type { LocalDate } from "@shared/calendar/local-date";

/** Where one appointment is shown: on its day, opened. */
export const visitAddress = (date: LocalDate, appointmentId: string): string =>
  `/board?date=${date}&visit=${encodeURIComponent(appointmentId)}`;
