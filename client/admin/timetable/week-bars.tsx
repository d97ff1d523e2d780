import type { WeeklyHours } from "@shared/appointment/resource";
import { weekdayList, weekdayNames } from "../words/timetable-words";

/** Hours that the bars show, in minutes after midnight. */
const [first, last] = [8 * 60, 20 * 60];
const share = (minute: number): number => ((Math.min(last, Math.max(first, minute)) - first) / (last - first)) * 100;

/** A week as seven small upright bars from eight to eight. The words beside it say the same. */
export function WeekBars({ hours }: { readonly hours: WeeklyHours }) {
  return (
    <span className="week-bars" aria-hidden="true">
      {weekdayList.map((day) => (
        <span key={day} className="week-bars-day">
          <span className="week-bars-track">
            {(hours[day] ?? []).map(([from, to]) => (
              <span key={from} style={{ top: `${share(from)}%`, bottom: `${100 - share(to)}%` }} />
            ))}
          </span>
          {weekdayNames[day].slice(1)}
        </span>
      ))}
    </span>
  );
}
