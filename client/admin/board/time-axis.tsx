import type { Interval } from "@shared/appointment/interval";
import { minuteClock } from "../words/clinic-time";
import { minuteHeight } from "./board-span";

interface Props {
  readonly span: Interval;
  /** The minute it is now, when the board shows today. */
  readonly now: number | undefined;
}

/** The hours at the left edge, and the time it is. */
export function TimeAxis({ span: [start, end], now }: Props) {
  const hours = Array.from({ length: (end - start) / 60 }, (_, place) => start + place * 60);
  return (
    <div className="time-axis" aria-hidden="true">
      {hours.map((at) => (
        <span key={at} style={{ top: (at - start) * minuteHeight }}>
          {minuteClock(at)}
        </span>
      ))}
      {now !== undefined && now > start && now < end && (
        <span className="time-now" style={{ top: (now - start) * minuteHeight }}>
          {minuteClock(now)}
        </span>
      )}
    </div>
  );
}
