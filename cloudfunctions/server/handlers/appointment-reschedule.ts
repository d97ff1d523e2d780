import { insideNotice } from "@shared/appointment/change-notice";
import { isAhead } from "@shared/visit/visit-state";
import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { ownAppointment } from "../booking/own-appointment";
import { idFor } from "../booking/request-id";
import { wishByPhone } from "../booking/wish-by-phone";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { recentTimetable } from "../store/timetable";

/** Moves an appointment: the new place is taken and the old one given back in one transaction, and both know each other. */
export const appointmentReschedule: Handler<"appointment.reschedule"> = async (input, { openid, now }) => {
  const [{ appointment, patient, relation }, timetable] = await Promise.all([
    ownAppointment({ openid, now }, input.appointmentId),
    recentTimetable(now),
  ]);
  if (isAhead(appointment.state) && insideNotice(appointment, appointment.startsAt, now)) {
    await wishByPhone(appointment, "wantsMove", undefined, now);
    throw refuse("conflict", { field: "appointmentId", reason: "insideNotice" });
  }
  const service = offeredService(timetable, appointment.serviceId, "phone");
  const { _id, state } = await bookPlace({
    appointmentId: idFor("a", `${openid} moves ${input.appointmentId}`, input.requestId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, input.slotId),
    patient,
    from: "phone",
    mover: { kind: relation === "self" ? "patient" : relation },
    now,
    moving: { appointmentId: input.appointmentId },
  });
  return { appointmentId: _id, state, rescheduledFrom: input.appointmentId };
};
