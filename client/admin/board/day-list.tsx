import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { BoardView } from "@shared/contract/desk-views";
import { useSession } from "../session/session-context";
import { useResourceName } from "../visit/resource-name";
import { boardWords } from "../words/board-words";
import { clinicClock, clinicDayAndWeekday, exactMoment } from "../words/clinic-time";
import { visitStateWords } from "../words/visit-words";

interface Props {
  readonly day: BoardView["days"][number];
  readonly now: Instant;
}

/** The day as a plain list by time: what is printed for the wall and for when the network is down. */
export function DayList({ day, now }: Props) {
  const { clinic } = useSession();
  const nameOf = useResourceName();
  const rows = [...day.appointments]
    .filter(({ state }) => state !== "cancelled")
    .sort((one, other) => one.startsAt - other.startsAt);
  return (
    <section className="day-list print-only">
      <h2>{boardWords.printTitle(clinicDayAndWeekday(day.date, clinicDateAt(now)))}</h2>
      <p>
        {clinic.name} · {boardWords.visits(rows.length)} · {boardWords.printedAt(exactMoment(now))}
      </p>
      {rows.length === 0 && <p>{boardWords.noneToday}</p>}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{boardWords.time}</th>
            <th scope="col">{boardWords.patient}</th>
            <th scope="col">{boardWords.service}</th>
            <th scope="col">{boardWords.with}</th>
            <th scope="col">{boardWords.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.appointmentId}>
              <td>
                {clinicClock(one.startsAt)}–{clinicClock(one.endsAt)}
              </td>
              <th scope="row">{one.patientName}</th>
              <td>{one.title}</td>
              <td>{one.resourceIds.map(nameOf).filter(Boolean).join(" · ")}</td>
              <td>{visitStateWords[one.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
