import { clinicDateAt, type Instant } from "@shared/calendar/instant";

const shape = /^(20\d\d)-(0[1-9]|1[0-2])$/;

/** The clinic's month at a moment, `2026-11`. */
export const monthAt = (at: Instant): string => clinicDateAt(at).slice(0, 7);

/** A month as it stands in an address; `undefined` for anything else. */
export const parseMonth = (text: string): string | undefined => (shape.test(text) ? text : undefined);

/** So many months later, or earlier with a negative number. */
export function addMonths(month: string, count: number): string {
  const [, year = "", name = ""] = shape.exec(month) ?? [];
  const months = Number(year) * 12 + Number(name) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** A month and those before it, oldest first. */
export const monthsUpTo = (month: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => addMonths(month, place - count + 1));
