import { clinicDateAt } from "@shared/calendar/instant";
import { actorOf } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { appointmentsOn } from "../store/appointments";
import { ofPerson } from "../store/episodes";
import { patientsOf } from "../store/patients";
import { waitingView } from "../visits/waiting-view";

/** The waiting page: how long already, how long probably still, and what to do meanwhile. Three reads at once. */
export const visitWaiting: Handler<"visit.waiting"> = async ({ appointmentId }, { openid, now }) => {
  const today = clinicDateAt(now);
  const [people, day, episodes] = await Promise.all([
    patientsOf(openid, now),
    appointmentsOn(today, today),
    ofPerson(openid, now),
  ]);
  const found = day.find(({ _id }) => _id === appointmentId);
  const { appointment, rights } = actorOf(found, people, { openid, now });
  const episode = rights.includes("read")
    ? episodes.find(
        ({ _id, patientId, ended }) =>
          ended === undefined && (_id === appointment.episodeId || patientId === appointment.patientId),
      )
    : undefined;
  return waitingView(appointment, day, episode, now);
};
