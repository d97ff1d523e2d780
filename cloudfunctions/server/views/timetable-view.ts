import { missingSeasons } from "@shared/appointment/missing-seasons";
import type { Timetable } from "@shared/appointment/timetable";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { TimetableView } from "@shared/contract/desk-views";

/** The timetable for the team, with the seasons that were promised for this year and are missing. */
export const timetableView = (timetable: Timetable, now: Instant): TimetableView => ({
  ...timetable,
  missingSeasons: missingSeasons(timetable.services, clinicDateAt(now)),
});
