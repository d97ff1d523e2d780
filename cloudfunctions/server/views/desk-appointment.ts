import type { DeskAppointment } from "@shared/contract/desk-views";
import { waitClock } from "@shared/visit/wait-clock";
import type { AppointmentRecord } from "../store/appointment-records";

/** An appointment for the team. */
export function deskAppointment(record: AppointmentRecord): DeskAppointment {
  const {
    _id,
    with: _with,
    waitPromise: _promise,
    changeAhead: _ahead,
    prepare: _prepare,
    lookAt: _look,
    gifts: _gifts,
    reminders: _reminders,
    ...rest
  } = record;
  const { departure, notes = [], bookedBy, ...appointment } = rest;
  const wait = waitClock(record);
  return {
    ...appointment,
    appointmentId: _id,
    bookedBy: bookedBy.kind === "clock" ? "staff" : bookedBy.kind,
    notes,
    ...(wait === undefined ? {} : { wait }),
    ...(departure === undefined
      ? {}
      : {
          departure: {
            reason: departure.reason,
            ...(departure.note === undefined ? {} : { note: departure.note }),
          },
        }),
  };
}
