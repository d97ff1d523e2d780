import { serviceProblem } from "@shared/appointment/service-problem";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { readTimetable } from "../store/timetable";
import { saveEntry } from "../timetable/save-entry";
import { timetableView } from "../views/timetable-view";

/** Adds a service to the timetable or changes one; every resource it needs must exist. */
export const timetableSaveService: Handler<"timetable.saveService"> = async ({ revision, service }, { now }) => {
  const timetable = await readTimetable();
  const wrong = serviceProblem(service, timetable.resources);
  if (wrong) throw refuse("invalidInput", wrong);
  return timetableView(await saveEntry(timetable, revision, "services", service), now);
};
