import type { LocalDate } from "@shared/calendar/local-date";
import { View } from "@tarojs/components";
import { useEffect } from "react";
import { lastOfMonth, monthGrid, monthOf } from "@/booking/month-grid";
import type { FreeSlotsLoader } from "@/booking/use-free-slots";
import { Heading } from "@/components/heading";
import { aria } from "@/platform/aria";
import { bookWords } from "@/words/book-words";
import { monthWords, nearDayWords } from "@/words/day-words";
import { CalendarDay } from "./calendar-day";
import type { DaysProps } from "./day-list";
import { MonthHead } from "./month-head";
import { TimeGrid } from "./time-grid";

interface MonthCalendarProps extends DaysProps {
  readonly loader: FreeSlotsLoader;
}

const places = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A month at a glance with the number of free times of each day; the times of the chosen day stand below. */
export function MonthCalendar({ service, today, days, look, loader, onLook, onTime }: MonthCalendarProps) {
  const { free, lookThrough, restart } = loader;
  const month = look.month ?? monthOf(days[0]?.date ?? free.from);
  const ownDays = days.filter(({ date }) => monthOf(date) === month);
  const chosen = ownDays.find(({ date }) => date === look.day) ?? ownDays[0];
  const { before, days: dates } = monthGrid(month, service.fromDate);
  useEffect(() => {
    if (!free.loading && month < monthOf(free.from)) restart(service.fromDate);
    else lookThrough(lastOfMonth(month));
  }, [month, free.loading]);
  const choose = (day: LocalDate) => onLook({ day, month });
  return (
    <>
      <View className="sheet calendar">
        <MonthHead service={service} month={month} onMonth={(next) => onLook({ month: next })} />
        <View className="calendar__grid" {...aria({ hidden: true })}>
          {bookWords.weekdays.map((name) => (
            <View className="calendar__weekday" key={name}>
              {name}
            </View>
          ))}
        </View>
        <View className="calendar__grid" {...aria({ role: "radiogroup", label: monthWords(month) })}>
          {places(before).map((place) => (
            <View key={`empty-${place}`} />
          ))}
          {dates.map((date) => (
            <CalendarDay
              key={date}
              date={date}
              count={ownDays.find((day) => day.date === date)?.times.length ?? 0}
              isKnown={free.through !== undefined && date <= free.through && date >= free.from}
              isOpen={date >= service.fromDate && date <= service.toDate}
              isChosen={date === chosen?.date}
              onTap={() => choose(date)}
            />
          ))}
        </View>
      </View>
      {chosen === undefined && !free.loading && <View className="calendar__none">{bookWords.noneThisMonth}</View>}
      {chosen !== undefined && (
        <View className="sheet day">
          <Heading
            className="day__name day__name--chosen"
            text={bookWords.day(nearDayWords(chosen.date, today), bookWords.times(chosen.times.length))}
          />
          <TimeGrid service={service} day={chosen} onTime={onTime} />
        </View>
      )}
    </>
  );
}
