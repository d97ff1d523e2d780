import { holdersNow } from "@shared/appointment/busy-time";
import { resourceProblem } from "@shared/appointment/service-problem";
import { clinicDateAt, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { sheetsOf } from "../store/day-sheets";
import { readTimetable } from "../store/timetable";
import { saveEntry } from "../timetable/save-entry";
import { timetableView } from "../views/timetable-view";

/** As far ahead as the desk can book. */
const daysAhead = 365;

/** Who still has visits ahead cannot be set aside: those are moved first, or leave is put down and the list worked off. */
async function checkFree(resourceId: string, now: Instant): Promise<void> {
  const today = clinicDateAt(now);
  const sheets = await sheetsOf([resourceId], today, addDays(today, daysAhead));
  const minute = clinicMinuteOfDay(now);
  const booked = sheets.some(({ date, claims }) =>
    claims.some((claim) => (date > today || claim.end > minute) && holdersNow(claim, now).length > 0),
  );
  if (booked) throw refuse("conflict", { field: "resource.active", reason: "stillBooked" });
}

/** Adds a resource to the timetable or changes one; nothing is ever taken out, only set aside. */
export const timetableSaveResource: Handler<"timetable.saveResource"> = async ({ revision, resource }, { now }) => {
  const wrong = resourceProblem(resource);
  if (wrong) throw refuse("invalidInput", wrong);
  if (!resource.active) await checkFree(resource.id, now);
  return timetableView(await saveEntry(await readTimetable(), revision, "resources", resource), now);
};
