import { insideNotice } from "@shared/appointment/change-notice";
import { isAhead } from "@shared/visit/visit-state";
import { cancelAppointment } from "../booking/cancel-appointment";
import { ownAppointment } from "../booking/own-appointment";
import { wishByPhone } from "../booking/wish-by-phone";
import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Cancels an appointment. Inside the notice nothing is cancelled: the team gets a call to make, the patient is told. */
export const appointmentCancel: Handler<"appointment.cancel"> = async ({ appointmentId, reason }, { openid, now }) => {
  const { appointment, relation } = await ownAppointment({ openid, now }, appointmentId);
  if (isAhead(appointment.state) && insideNotice(appointment, appointment.startsAt, now)) {
    await wishByPhone(appointment, "wantsCancel", reason, now);
    throw refuse("conflict", { field: "appointmentId", reason: "insideNotice" });
  }
  const by = { kind: relation === "self" ? ("patient" as const) : relation };
  const { _id, state } = await cancelAppointment(appointmentId, { by, reason }, now);
  return { appointmentId: _id, state };
};
