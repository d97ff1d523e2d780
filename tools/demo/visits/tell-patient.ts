import { withUpcoming } from "@shared/appointment/own-appointments";
import type { Timetable } from "@shared/appointment/timetable";
import type { Instant } from "@shared/calendar/instant";
import type { Upcoming } from "@shared/patient/patient";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { Booking } from "./booking";
import { consentsNoted } from "./consents-noted";
import type { Visitor } from "./visitor";

const isDropped = ({ state }: AppointmentRecord): boolean => state === "cancelled" || state === "noShow";

/** The appointments that are not over, as the server keeps them with the patient. */
const upcomingOf = (appointments: readonly AppointmentRecord[], now: Instant): readonly Upcoming[] =>
  appointments
    .filter((one) => !isDropped(one) && one.walkIn !== true)
    .reduce<readonly Upcoming[]>(
      (list, { _id, serviceId, startsAt, endsAt }) =>
        withUpcoming(list, now, endsAt > now ? { and: { appointmentId: _id, serviceId, startsAt, endsAt } } : {}),
      [],
    );

/** A person's document as it stands at `now`, from their bookings and what became of them. */
export function tellPatient(
  visitor: Visitor,
  own: readonly Booking[],
  appointments: readonly AppointmentRecord[],
  timetable: Timetable,
  now: Instant,
): PatientRecord {
  const { patientId, name, openid, birthDate, dueDate, episodeId, family = [], since } = visitor;
  return {
    _id: patientId,
    name,
    ...(openid !== undefined && { openid }),
    ...(birthDate !== undefined && { birthDate }),
    ...(dueDate !== undefined && { dueDate }),
    ...(episodeId !== undefined && { episodeId }),
    family,
    upcoming: upcomingOf(appointments, now),
    gates: consentsNoted(own, timetable, now),
    people: [...new Set([...(openid === undefined ? [] : [openid]), ...family.map((member) => member.openid)])],
    since: Math.min(since, ...own.map(({ bookedAt }) => bookedAt)) as Instant,
  };
}
