import type { Service } from "@shared/appointment/service";

const hour = 60;
const day = 24 * hour;

/** Whole hours and days as the minutes in which a service counts its notice. */
export const noticeHours = (count: number): number => count * hour;
export const noticeDays = (count: number): number => count * day;

type Told = Pick<Service, "id" | "title" | "summary" | "minutes" | "needs">;

/** A service of the demo clinic: what is not told is as usual. */
export const serviceOf = (told: Told & Partial<Service>): Service => ({
  kind: "visit",
  bufferBefore: 0,
  bufferAfter: 10,
  capacity: 1,
  step: 10,
  bookAhead: noticeHours(2),
  changeAhead: noticeDays(1),
  horizonDays: 60,
  confirmation: "auto",
  gates: [],
  waitPromise: 15,
  fee: "paid",
  onPhone: true,
  prepare: [],
  active: true,
  ...told,
});
