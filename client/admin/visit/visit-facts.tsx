import { clinicDateAt } from "@shared/calendar/instant";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { Link } from "react-router";
import { type Fact, FactList } from "../parts/fact-list";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicClock, clinicDayAndWeekday, clinicMoment } from "../words/clinic-time";
import { bookedByWords, leftWithoutWords, visitWords } from "../words/visit-words";
import { useResourceName } from "./resource-name";

/** How the waiting was and how the patient left, as far as that is known. */
function outcomes({ wait, rated, departure }: DeskAppointment, now: number): readonly Fact[] {
  const waited = wait && Math.max(0, Math.floor(((wait.endedAt ?? now) - wait.since) / 60_000));
  const left = departure && leftWithoutWords[departure.reason];
  return [
    ...(waited === undefined ? [] : [[visitWords.waiting, visitWords.waited(waited)] as const]),
    ...(rated === undefined ? [] : [[visitWords.rated, visitWords.ratedWords[rated]] as const]),
    ...(left === undefined
      ? []
      : [[visitWords.leftWithout, [left, departure?.note].filter(Boolean).join("：")] as const]),
  ];
}

/** What, when, with whom, and how it came about. */
export function VisitFacts({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const now = useNow(30_000);
  const nameOf = useResourceName();
  const { startsAt, endsAt, title, resourceIds, episodeId, walkIn, bookedBy, bookedAt } = appointment;
  const day = clinicDayAndWeekday(appointment.date, clinicDateAt(now));
  const facts: readonly Fact[] = [
    [visitWords.time, `${day} ${clinicClock(startsAt)}–${clinicClock(endsAt)}`],
    [visitWords.service, title],
    [visitWords.with, resourceIds.map(nameOf).filter(Boolean).join(" · ")],
    ...outcomes(appointment, now),
  ];
  return (
    <>
      <FactList facts={facts} />
      <p className="soft">
        {walkIn ? visitWords.walkIn : visitWords.bookedBy(bookedByWords[bookedBy], clinicMoment(bookedAt, now))}
        {appointment.rescheduledFrom !== undefined && `，${visitWords.movedFrom}`}
        {appointment.rescheduledTo !== undefined && `，${visitWords.movedTo}`}
      </p>
      {episodeId !== undefined && mayDo("readPatient") && (
        <Link to={`/patients/${episodeId}`}>{visitWords.openPatient}</Link>
      )}
    </>
  );
}
