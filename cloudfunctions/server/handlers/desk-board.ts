import { holdersNow } from "@shared/appointment/busy-time";
import { type Calendar, createCalendar, sheetOn } from "@shared/appointment/calendar";
import { openHours } from "@shared/appointment/open-hours";
import type { Resource } from "@shared/appointment/resource";
import type { Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { BoardResource } from "@shared/contract/desk-views";
import type { Handler } from "../handler";
import { appointmentsOn } from "../store/appointments";
import { sheetsOf } from "../store/day-sheets";
import { readTimetable } from "../store/timetable";
import { deskAppointment } from "../views/desk-appointment";

function boardResource(resource: Resource, date: LocalDate, calendar: Calendar, now: Instant): BoardResource {
  const { id, kind, name, title } = resource;
  const sheet = sheetOn(calendar, id, date);
  const claims = (sheet?.claims ?? []).filter((claim) => holdersNow(claim, now).length > 0);
  return {
    resourceId: id,
    kind,
    name,
    ...(title === undefined ? {} : { title }),
    open: openHours(resource, date, sheet),
    blocks: sheet?.blocks ?? [],
    taken: claims.map(({ slotId, from, to }) => ({ slotId, from, to })),
  };
}

/** The calendar of up to seven days: every resource's hours, leave and what is taken, and all appointments. Three reads. */
export const deskBoard: Handler<"desk.board"> = async ({ from, days }, { now }) => {
  const to = addDays(from, days - 1);
  const { resources } = await readTimetable();
  const ids = resources.map(({ id }) => id);
  const [sheets, appointments] = await Promise.all([sheetsOf(ids, from, to), appointmentsOn(from, to)]);
  const calendar = createCalendar(resources, sheets);
  const dates = Array.from({ length: days }, (_, day) => addDays(from, day));
  return {
    now,
    days: dates.map((date) => ({
      date,
      resources: resources
        .filter(({ active }) => active)
        .map((resource) => boardResource(resource, date, calendar, now)),
      appointments: appointments.filter((one) => one.date === date).map(deskAppointment),
    })),
  };
};
