import type { Interval } from "@shared/appointment/interval";
import type { Weekday, WeeklyHours } from "@shared/appointment/resource";

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A time of the day as minutes after midnight. */
export const clock = (hour: number, minute = 0): number => hour * 60 + minute;

/** While the house is open. */
export const houseHours: readonly Interval[] = [[clock(9), clock(18)]];

/** The same hours on the given weekdays. */
export const hoursOnDays = (days: readonly Weekday[], hours: readonly Interval[]): WeeklyHours =>
  Object.fromEntries(days.map((day) => [day, hours]));

/** Every day. */
export const daily = (hours: readonly Interval[]): WeeklyHours => hoursOnDays(weekdays, hours);

/** Every day but one or more. */
export const dailyExcept = (free: readonly Weekday[], hours: readonly Interval[]): WeeklyHours =>
  hoursOnDays(
    weekdays.filter((day) => !free.includes(day)),
    hours,
  );
