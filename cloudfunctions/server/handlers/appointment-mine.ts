import { clinicDateAt, clinicIso, type Instant } from "@shared/calendar/instant";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import type { Handler } from "../handler";
import { actingFor, peopleViews } from "../patients/acting-for";
import type { AppointmentRecord } from "../store/appointment-records";
import { appointmentsOf } from "../store/appointments";
import { patientsOf } from "../store/patients";
import { entriesOf } from "../store/waitlist";
import { myAppointment } from "../views/my-appointment";
import { myWaiting } from "../views/my-waiting";

const most = 100;

/** What lies ahead or is under way first, by time; then what is over, the newest first. */
function inOrder(records: readonly AppointmentRecord[], now: Instant): readonly AppointmentRecord[] {
  const today = clinicDateAt(now);
  const isCurrent = ({ state, date }: AppointmentRecord) => date >= today && (isAhead(state) || isPresent(state));
  const current = records.filter(isCurrent).sort((one, other) => one.startsAt - other.startsAt);
  return [...current, ...records.filter((record) => !isCurrent(record))];
}

/** The appointments and waiting-list places of the caller and of everybody they act for. */
export const appointmentMine: Handler<"appointment.mine"> = async (_, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const ids = people.map(({ _id }) => _id);
  const [records, entries] = await Promise.all([appointmentsOf(ids, most), entriesOf(ids)]);
  const relationOf = ({ patientId }: AppointmentRecord) => actingFor(people, { openid, now }, patientId).relation;
  return {
    now: clinicIso(now),
    appointments: inOrder(records, now).map((record) => myAppointment(record, relationOf(record), now)),
    waiting: entries
      .filter(({ state }) => state === "waiting" || state === "offered")
      .map((entry) => myWaiting(entry, now)),
    people: peopleViews(people, openid, now),
  };
};
