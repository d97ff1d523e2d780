import { isPresent } from "@shared/visit/visit-state";
import { ownAppointment } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { rateAppointment } from "../store/appointments";

/** One tap on how the waiting feels; the last tap counts. */
export const visitRate: Handler<"visit.rate"> = async ({ appointmentId, feeling }, { openid, now }) => {
  const { appointment } = await ownAppointment({ openid, now }, appointmentId);
  const visited = isPresent(appointment.state) || appointment.state === "done";
  if (!visited) throw refuse("conflict", { field: "appointmentId", reason: "notArrived" });
  await rateAppointment(appointmentId, feeling);
  return { rated: feeling };
};
