import { createCalendar, sheetOn } from "@shared/appointment/calendar";
import { utilisation } from "@shared/appointment/utilisation";
import { addDays } from "@shared/calendar/local-date";
import type { Handler } from "../handler";
import { sheetsOf } from "../store/day-sheets";
import { readTimetable } from "../store/timetable";

/** How much of each resource's time is taken, day by day. Two reads. */
export const utilisationShow: Handler<"utilisation.show"> = async ({ from, days }, { now }) => {
  const timetable = await readTimetable();
  const resources = timetable.resources.filter(({ active }) => active);
  const dates = Array.from({ length: days }, (_, day) => addDays(from, day));
  const ids = resources.map(({ id }) => id);
  const calendar = createCalendar(resources, await sheetsOf(ids, from, addDays(from, days - 1)));
  const rows = resources.map((resource) => ({
    resourceId: resource.id,
    name: resource.name,
    kind: resource.kind,
    days: dates.map((date) => utilisation(resource, date, sheetOn(calendar, resource.id, date), now)),
  }));
  return { now, dates, rows };
};
