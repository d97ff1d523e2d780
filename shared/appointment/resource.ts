import type { Interval } from "./interval";

export type ResourceKind = "doctor" | "consultant" | "nurse" | "room" | "chair" | "ultrasound";

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Opening minutes by weekday; a missing weekday is closed. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly Interval[]>>>;

/** Somebody or something that one appointment at a time can have. */
export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly name: string;
  /** As on the name badge, for people. */
  readonly title?: string;
  /** The team member, for people. */
  readonly staffId?: string;
  readonly hours: WeeklyHours;
  readonly active: boolean;
}
