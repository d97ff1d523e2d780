import type { LocalDate } from "@shared/calendar/local-date";
import { View } from "@tarojs/components";
import { Tappable } from "@/components/tappable";
import { bookWords } from "@/words/book-words";
import { weekdayWords } from "@/words/day-words";

interface CalendarDayProps {
  readonly date: LocalDate;
  readonly count: number;
  /** Its free times were looked up. */
  readonly isKnown: boolean;
  /** It lies within the days that can be booked. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  onTap(): void;
}

function state({ count, isKnown, isOpen }: CalendarDayProps): { readonly said: string; readonly shown: string } {
  if (!isOpen) return { said: bookWords.closed, shown: "" };
  if (count > 0) return { said: bookWords.times(count), shown: bookWords.timesShort };
  return isKnown ? { said: bookWords.full, shown: bookWords.fullShort } : { said: bookWords.notYetLooked, shown: "…" };
}

/** One day of the calendar: it says its date, its weekday and how many times are free, never a bare number. */
export function CalendarDay(props: CalendarDayProps) {
  const { date, count, isChosen, onTap } = props;
  const { said, shown } = state(props);
  return (
    <Tappable
      id={`date-${date}`}
      className={`date ${isChosen ? "date--chosen" : ""} ${count === 0 ? "date--none" : ""}`}
      spoken={{ role: "radio", checked: isChosen, label: bookWords.day(weekdayWords(date), said) }}
      off={count === 0}
      onTap={onTap}
    >
      <View className="date__number">{String(Number(date.slice(8)))}</View>
      <View>{shown === "" ? " " : shown}</View>
    </Tappable>
  );
}
