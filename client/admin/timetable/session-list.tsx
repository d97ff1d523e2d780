import type { Service } from "@shared/appointment/service";
import { parseLocalDate } from "@shared/calendar/local-date";
import { Button, DatePicker } from "antd";
import dayjs from "dayjs";
import { timetableWords } from "../words/timetable-words";

type Sessions = NonNullable<Service["sessions"]>;

interface Props {
  readonly sessions: Sessions;
  readonly onChange: (sessions: Sessions) => void;
}

const byTime = (one: Sessions[number], other: Sessions[number]): number =>
  one.date === other.date ? one.at - other.at : one.date < other.date ? -1 : 1;

const momentOf = ({ date, at }: Sessions[number]) => dayjs(date).startOf("day").add(at, "minute");

/** The dated sessions of a class or a camp. */
export function SessionList({ sessions, onChange }: Props) {
  const add = () => {
    const last = sessions.at(-1);
    const date = parseLocalDate((last ? momentOf(last).add(7, "day") : dayjs().add(7, "day")).format("YYYY-MM-DD"));
    if (date) onChange([...sessions, { date, at: last?.at ?? 9 * 60 }]);
  };
  return (
    <div className="field">
      <span className="field-label">{timetableWords.sessions}</span>
      {sessions.map((session, place) => (
        <p key={`${session.date}-${session.at}`} className="session-line">
          <DatePicker
            size="small"
            aria-label={timetableWords.sessions}
            showTime={{ format: "HH:mm", minuteStep: 5 }}
            format="YYYY年M月D日 HH:mm"
            allowClear={false}
            value={momentOf(session)}
            onChange={(next) => {
              const date = parseLocalDate(next?.format("YYYY-MM-DD") ?? "");
              if (!date || !next) return;
              const moved = { date, at: next.hour() * 60 + next.minute() };
              onChange(sessions.map((one, at) => (at === place ? moved : one)).sort(byTime));
            }}
          />
          <Button
            size="small"
            type="text"
            aria-label={timetableWords.removeSession}
            onClick={() => onChange(sessions.filter((_, at) => at !== place))}
          >
            ✕
          </Button>
        </p>
      ))}
      <Button size="small" type="link" onClick={add}>
        {timetableWords.addSession}
      </Button>
    </div>
  );
}
