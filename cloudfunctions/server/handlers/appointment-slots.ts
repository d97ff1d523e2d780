import { searchSlots } from "../booking/search-slots";
import { slotView } from "../booking/slot-taken";
import type { Handler } from "../handler";

/** Free places of a service that patients may book on the phone. */
export const appointmentSlots: Handler<"appointment.slots"> = async (input, { now }) => ({
  slots: (await searchSlots(input, "phone", now)).map(slotView),
});
