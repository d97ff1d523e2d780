import type { LocalDate } from "@shared/calendar/local-date";
import { bookingWords } from "../words/booking-words";
import { clinicDay, weekdayWord } from "../words/clinic-time";
import type { FreePlace } from "./free-place";

interface Props {
  readonly dates: readonly LocalDate[];
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly places: readonly FreePlace[];
  readonly onDay: (day: LocalDate) => void;
}

/** Seven days with how many places each has left. */
export function DayTabs({ dates, day, today, places, onDay }: Props) {
  return (
    <fieldset className="day-tabs">
      <legend className="hidden-text">{bookingWords.days}</legend>
      {dates.map((date) => {
        const free = places.filter((place) => place.date === date).length;
        return (
          <button
            key={date}
            type="button"
            className={free === 0 ? "day-tab is-full" : "day-tab"}
            aria-pressed={date === day}
            onClick={() => onDay(date)}
          >
            <strong>{clinicDay(date, today)}</strong>
            <span>{weekdayWord(date)}</span>
            <span className="day-tab-free">{bookingWords.free(free)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
