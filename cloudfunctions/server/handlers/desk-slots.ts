import { leavePlace } from "@shared/appointment/take-place";
import { searchSlots } from "../booking/search-slots";
import { slotView } from "../booking/slot-taken";
import type { Handler } from "../handler";
import { anyAppointment } from "../store/appointments";

/** Free places for the team; the place of the appointment that is being moved counts as free. */
export const deskSlots: Handler<"desk.slots"> = async ({ moving, ...search }, { now }) => {
  if (moving === undefined) return { slots: (await searchSlots(search, "desk", now)).map(slotView) };
  const { slotId, _id } = await anyAppointment(moving);
  const slots = await searchSlots(search, "desk", now, (sheet) => leavePlace(sheet, slotId, _id));
  return { slots: slots.map(slotView) };
};
