import type { Interval } from "@shared/appointment/interval";
import { Button, TimePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { leaveWords } from "../words/leave-words";
import "./hours-field.css";

interface Props {
  /** Named for readers, e.g. the weekday. */
  readonly label: string;
  readonly value: readonly Interval[];
  readonly onChange: (pieces: readonly Interval[]) => void;
}

const most = 6;
const morning: Interval = [9 * 60, 12 * 60];

const clockOf = (minute: number): Dayjs => dayjs().startOf("day").add(Math.min(minute, 1439), "minute");
const minuteOf = (clock: Dayjs): number => clock.hour() * 60 + clock.minute();

/** Whether the pieces are in order and apart, as the server wants them. */
export const hoursInOrder = (pieces: readonly Interval[]): boolean =>
  pieces.every(([from, to], place) => from < to && from >= (pieces[place - 1]?.[1] ?? 0));

/** Opening hours of one day in pieces; none means closed. */
export function HoursField({ label, value, onChange }: Props) {
  const last = value.at(-1);
  const next: Interval = last ? [last[1], Math.min(1439, last[1] + 180)] : morning;
  return (
    <fieldset className="hours-field">
      <legend>{label}</legend>
      {value.map(([from, to], place) => (
        <span key={`${place}-${value.length}`} className="hours-piece">
          <TimePicker.RangePicker
            aria-label={label}
            size="small"
            format="HH:mm"
            minuteStep={5}
            allowClear={false}
            needConfirm={false}
            value={[clockOf(from), clockOf(to)]}
            onChange={(range) => {
              const [start, end] = range ?? [];
              if (!start || !end) return;
              onChange(value.map((piece, at) => (at === place ? [minuteOf(start), minuteOf(end)] : piece)));
            }}
          />
          <Button
            size="small"
            type="text"
            aria-label={leaveWords.removePiece}
            onClick={() => onChange(value.filter((_, at) => at !== place))}
          >
            ✕
          </Button>
        </span>
      ))}
      {value.length === 0 && <span className="soft">{leaveWords.closed}</span>}
      {value.length < most && (
        <Button size="small" type="link" onClick={() => onChange([...value, next])}>
          {leaveWords.addPiece}
        </Button>
      )}
    </fieldset>
  );
}
