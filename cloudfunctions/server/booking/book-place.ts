import { Refusal } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { findAppointment } from "../store/appointments";
import { recentProgramme } from "../store/programme";
import { inTransaction } from "../store/transaction";
import { choosePlace } from "./choose-place";
import type { PlaceRequest } from "./place-request";
import { PlaceGone, writeBooking } from "./write-booking";

/** So often a place is looked for again after somebody was faster; then it counts as taken. */
const mostLooks = 5;

async function look(request: PlaceRequest): Promise<AppointmentRecord> {
  for (let looks = 1; ; looks++) {
    const resourceIds = await choosePlace(request);
    const { rules } = await recentProgramme(request.now);
    try {
      return await inTransaction((transaction) => writeBooking(transaction, request, resourceIds, rules));
    } catch (error) {
      if (!(error instanceof PlaceGone) || looks === mostLooks) throw error;
    }
  }
}

/**
 * Books a place, for whoever asks and from wherever: phone, desk and waiting list go through here. A request that was
 * answered before gets the same appointment, even when its slot is past or full by now.
 */
export async function bookPlace(request: PlaceRequest): Promise<AppointmentRecord> {
  try {
    return await look(request);
  } catch (error) {
    const before = error instanceof Refusal ? await findAppointment(request.appointmentId) : undefined;
    if (before) return before;
    throw error;
  }
}
