import type { DepartureRow } from "@shared/contract/desk-views";
import type { Upcoming } from "@shared/patient/patient";
import { bookedSince } from "@shared/visit/booked-since";
import type { AppointmentRecord, Departure } from "../store/appointment-records";

/** Somebody who left without a next appointment, with the one made since, if there is one. */
export function departureRow(
  { _id: appointmentId, patientId, patientName, episodeId, title }: AppointmentRecord,
  { order: _, ...departure }: Departure,
  upcoming: readonly Upcoming[],
): DepartureRow {
  const since = bookedSince(upcoming, { appointmentId, leftAt: departure.leftAt });
  return {
    appointmentId,
    patientId,
    patientName,
    ...(episodeId === undefined ? {} : { episodeId }),
    title,
    ...departure,
    ...(since === undefined ? {} : { bookedSince: since }),
  };
}
