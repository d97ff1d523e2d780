import type { LocalDate } from "@shared/calendar/local-date";
import type { ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import type { FreeDay, FreeTime } from "@/booking/free-days";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { bookWords } from "@/words/book-words";
import { nearDayWords } from "@/words/day-words";
import { TimeGrid } from "./time-grid";
import type { TimeLook } from "./time-step";

export interface DaysProps {
  readonly service: ServiceView;
  readonly today: LocalDate;
  readonly days: readonly FreeDay[];
  readonly look: TimeLook;
  onLook(change: Partial<TimeLook>): void;
  onTime(time: FreeTime): void;
}

/** Days with free times, one below the other. A day that is opened stays open, so that nothing jumps under the finger. */
export function DayList({ service, today, days, look, onLook, onTime }: DaysProps) {
  const toggle = (date: LocalDate) => {
    const others = look.toggled.filter((one) => one !== date);
    onLook({ toggled: others.length < look.toggled.length ? others : [...others, date] });
  };
  return (
    <>
      {days.map((day, at) => {
        const shown = (at === 0) !== look.toggled.includes(day.date);
        const words = nearDayWords(day.date, today);
        const count = bookWords.times(day.times.length);
        return (
          <View className="sheet day" key={day.date}>
            <Tappable
              id={`day-${day.date}`}
              className="day__head"
              spoken={{ expanded: shown, label: bookWords.day(words, count) }}
              onTap={() => toggle(day.date)}
            >
              <View className="row__body">
                <View className="day__name">{words}</View>
                <View className="soft">{count}</View>
              </View>
              <Icon name={shown ? "up" : "down"} small />
            </Tappable>
            {shown && <TimeGrid service={service} day={day} onTime={onTime} />}
          </View>
        );
      })}
    </>
  );
}
