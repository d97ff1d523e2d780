import type { Timetable } from "@shared/appointment/timetable";
import { after, type Instant, minutes } from "@shared/calendar/instant";
import { refuse } from "../refusal";
import type { TimetableRecord } from "./appointment-records";
import { table } from "./table";

const timetables = table<TimetableRecord>("timetables");

/** What the clinic offers; refuses `unavailable` when nobody has set it up. */
export async function readTimetable(): Promise<Timetable> {
  const record = await timetables.get("own");
  if (!record) throw refuse("unavailable", { reason: "timetableNotSetUp" });
  const { _id, ...timetable } = record;
  return timetable;
}

/** What was read less than a minute ago still serves where only the terms of a service or the desk's code are looked up. */
const keptFor = minutes(1);
let kept: { readonly timetable: Timetable; readonly until: Instant } | undefined;

/** The timetable as an instance read it within the last minute: for changes of what was booked, never for new bookings. */
export async function recentTimetable(now: Instant): Promise<Timetable> {
  if (kept && now < kept.until) return kept.timetable;
  const timetable = await readTimetable();
  kept = { timetable, until: after(now, keptFor) };
  return timetable;
}

/** Puts a part of the timetable in place of the one it grew from; `false` when somebody else changed it meanwhile. */
export const saveTimetable = (
  { revision }: Timetable,
  change: Partial<Pick<Timetable, "services" | "resources">>,
): Promise<boolean> => timetables.update({ _id: "own", revision }, { ...change, revision: revision + 1 });
