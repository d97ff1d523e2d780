import type { Handler } from "../handler";
import { readTimetable } from "../store/timetable";
import { timetableView } from "../views/timetable-view";

/** What the clinic offers and who provides it. */
export const timetableShow: Handler<"timetable.show"> = async (_, { now }) => timetableView(await readTimetable(), now);
