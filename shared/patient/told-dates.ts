import { addDays, type LocalDate } from "../calendar/local-date";

interface ToldDates {
  readonly birthDate?: LocalDate | undefined;
  readonly dueDate?: LocalDate | undefined;
}

/** A birth may be two weeks overdue, and nobody is told a due date further ahead. */
const mostOverdue = 14;
const farthestDue = 300;
const oldest = 120;

/** Which of the dates a person told cannot be true; `undefined` when both can. */
export function implausibleDate({ birthDate, dueDate }: ToldDates, today: LocalDate): keyof ToldDates | undefined {
  const bornWrong = birthDate !== undefined && (birthDate > today || birthDate < addDays(today, -366 * oldest));
  if (bornWrong) return "birthDate";
  const dueWrong =
    dueDate !== undefined && (dueDate < addDays(today, -mostOverdue) || dueDate > addDays(today, farthestDue));
  return dueWrong ? "dueDate" : undefined;
}
