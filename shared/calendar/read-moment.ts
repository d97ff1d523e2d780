import { clinicTime, type Instant } from "./instant";
import { type LocalDate, parseLocalDate } from "./local-date";

/** Reads an ISO moment with an offset, such as `2026-11-23T09:30:00+08:00`; `undefined` for anything else. */
export function readMoment(text: string): Instant | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(
    text,
  );
  if (parts?.[1] === undefined || parseLocalDate(parts[1]) === undefined) return undefined;
  const read = Date.parse(text);
  return Number.isNaN(read) ? undefined : (read as Instant);
}

/** Midnight at which a clinic day begins. */
export const dayBegins = (date: LocalDate): Instant => clinicTime(date, 0);
