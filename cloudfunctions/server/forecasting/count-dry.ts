import { after, days, type Instant } from "@shared/calendar/instant";
import type { Templates } from "@shared/template/template";
import { dryPeople } from "./dry-people";

const perPage = 500;
const mostPages = 4;

/** How many people run dry in the coming week, as far as a bounded look ahead tells. */
export async function countDry(
  templates: Templates,
  now: Instant,
): Promise<{ readonly dryThisWeek: number; readonly dryPartial?: true }> {
  const until = after(now, days(7));
  let dryThisWeek = 0;
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const { rows, cursor: next } = await dryPeople(until, cursor, perPage, templates, now);
    dryThisWeek += rows.length;
    if (next === undefined) return { dryThisWeek };
    cursor = next;
  }
  return { dryThisWeek, dryPartial: true };
}
