import { ownAppointment } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { noteInCalendar } from "../store/appointments";

/** Notes that the appointment is in the phone's calendar, which reminds without any message. */
export const appointmentInCalendar: Handler<"appointment.inCalendar"> = async ({ appointmentId }, { openid, now }) => {
  const { appointment } = await ownAppointment({ openid, now }, appointmentId);
  await noteInCalendar(appointment._id, now);
  return { appointmentId };
};
