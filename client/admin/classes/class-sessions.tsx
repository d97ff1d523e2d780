import type { Service } from "@shared/appointment/service";
import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, parseLocalDate, weekdayOf } from "@shared/calendar/local-date";
import { Button } from "antd";
import { Link } from "react-router";
import { freePlaces } from "../booking/free-place";
import { useFreeSlots } from "../booking/use-free-slots";
import { DayStepper } from "../parts/day-stepper";
import { Failed } from "../parts/failed";
import { ListTable } from "../parts/list-table";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { useBoard } from "../visit/use-board";
import { classWords } from "../words/class-words";
import { clinicClock, clinicDay, clinicDayAndWeekday } from "../words/clinic-time";
import { Attendance } from "./attendance";
import { sessionsOf } from "./sessions-of";

const days = 7;

/** The sessions of one week with sign-ups and attendance; dated sessions of other weeks are one press away. */
export function ClassSessions({ service }: { readonly service: Service }) {
  const { params, change } = useAddress();
  const now = useNow(30_000);
  const today = clinicDateAt(now);
  const date = parseLocalDate(params.get("date") ?? "") ?? today;
  const from = addDays(date, 1 - weekdayOf(date));
  const board = useBoard(from, days, true);
  const slots = useFreeSlots({ serviceId: service.id, from, days });
  const sessions = sessionsOf(service, from, board.data, slots.isPlaceholderData ? [] : freePlaces(slots.data ?? []));
  const go = (to: string) => change({ date: to === today ? undefined : to });
  return (
    <section className="card card-table" aria-labelledby="sessions-heading">
      <header className="class-head">
        <h2 id="sessions-heading">{classWords.sessions}</h2>
        <DayStepper
          date={date}
          today={today}
          earlier={{ to: addDays(date, -days), words: classWords.earlier }}
          later={{ to: addDays(date, days), words: classWords.later }}
          onGo={go}
        />
      </header>
      {service.sessions && (
        <p className="class-planned">
          <span className="soft">{classWords.planned}</span>
          {service.sessions.map((one) => (
            <Button key={`${one.date}-${one.at}`} size="small" onClick={() => go(one.date)}>
              {clinicDay(one.date, today)}
            </Button>
          ))}
        </p>
      )}
      {!board.data && board.isPending && <PageLoading rows={4} />}
      {!board.data && board.error && <Failed error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && sessions.length === 0 && <p className="class-none">{classWords.noSessions}</p>}
      {board.data && sessions.length > 0 && (
        <ListTable columns={[classWords.time, classWords.signedUp, classWords.attendance]} actions={classWords.open}>
          {sessions.map(({ slotId, date: day, startsAt, attendees }) => (
            <tr key={slotId}>
              <th scope="row">
                {clinicDayAndWeekday(day, today)} {clinicClock(startsAt)}
              </th>
              <td>
                {classWords.signed(attendees.length, service.capacity)}
                {attendees.length >= service.capacity && <span className="tag is-waiting">{classWords.full}</span>}
              </td>
              <td>
                <Attendance attendees={attendees} startsAt={startsAt} now={now} />
              </td>
              <td className="cell-action">
                {attendees.length > 0 && (
                  <Link to={`/board?date=${day}&slot=${encodeURIComponent(slotId)}`}>{classWords.open}</Link>
                )}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  );
}
