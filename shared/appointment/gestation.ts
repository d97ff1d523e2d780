import { daysBetween, type LocalDate } from "../calendar/local-date";
import type { GestationWindow } from "./service";

/** Days of pregnancy on a date, counted back from the expected day of birth confirmed by ultrasound (280 = 40+0). */
export const gestationDay = (dueDate: LocalDate, date: LocalDate): number => 280 - daysBetween(date, dueDate);

/** Whether somebody is inside a service's window on that date; without a due date nobody is. */
export function insideWindow(
  window: GestationWindow | undefined,
  dueDate: LocalDate | undefined,
  date: LocalDate,
): boolean {
  if (window === undefined) return true;
  if (dueDate === undefined) return false;
  const day = gestationDay(dueDate, date);
  return window.fromDay <= day && day <= window.toDay;
}
