import { clinicIso } from "@shared/calendar/instant";
import type { ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { type FreeDay, type FreeTime, partOfDay } from "@/booking/free-days";
import { providerName } from "@/booking/provider-name";
import { Heading } from "@/components/heading";
import { Tappable } from "@/components/tappable";
import { tapFeedback } from "@/platform/haptics";
import { bookWords } from "@/words/book-words";
import { bareClockWords, saidClockWords } from "@/words/clock-words";

interface TimeGridProps {
  readonly service: ServiceView;
  readonly day: FreeDay;
  onTime(time: FreeTime): void;
}

const parts = ["morning", "afternoon", "evening"] as const;

function whoIn(service: ServiceView, { slots }: FreeTime): string {
  const [first, ...others] = slots.map(({ resourceId }) => providerName(service, resourceId));
  const name = first === undefined || first === "" ? service.title : first.replace(" ", "");
  return others.length === 0 ? name : bookWords.oneOf(name, slots.length);
}

const idOf = ({ at }: FreeTime): string => `time-${clinicIso(at).slice(0, 16).replace(/[-:]/g, "")}`;

function TimeButton({
  service,
  time,
  onTap,
}: {
  readonly service: ServiceView;
  readonly time: FreeTime;
  onTap(): void;
}) {
  const left = time.slots.reduce((sum, slot) => sum + slot.left, 0);
  const seats = service.capacity > 1 ? bookWords.seatsLeft(left) : undefined;
  const who = [whoIn(service, time), ...(seats === undefined ? [] : [seats])].join("，");
  return (
    <Tappable
      id={idOf(time)}
      className="time"
      spoken={{ label: bookWords.free(saidClockWords(time.at), who) }}
      onTap={() => {
        tapFeedback();
        onTap();
      }}
    >
      <View>{bareClockWords(time.at)}</View>
      {seats !== undefined && <View className="time__seats">{seats}</View>}
    </Tappable>
  );
}

/** So many times can be taken in at a glance; of more, one for each half hour is shown first. */
const atAGlance = 12;
const halfHour = 30 * 60_000;

const oneEachHalfHour = (times: readonly FreeTime[]): readonly FreeTime[] =>
  times.filter(({ at }, place) => {
    const before = times[place - 1];
    return before === undefined || Math.floor(before.at / halfHour) < Math.floor(at / halfHour);
  });

/** The free times of a day, by part of the day; one tap chooses. */
export function TimeGrid({ service, day, onTime }: TimeGridProps) {
  const [all, setAll] = useState(false);
  const few = oneEachHalfHour(day.times);
  const shown = all || day.times.length <= atAGlance ? day.times : few;
  return (
    <View className="times">
      {parts.map((part) => {
        const times = shown.filter(({ at }) => partOfDay(at) === part);
        if (times.length === 0) return null;
        return (
          <View key={part}>
            <Heading className="times__part" level={3} text={bookWords.parts[part]} />
            <View className="times__grid">
              {times.map((time) => (
                <TimeButton key={time.at} service={service} time={time} onTap={() => onTime(time)} />
              ))}
            </View>
          </View>
        );
      })}
      {shown.length < day.times.length && (
        <Tappable id={`all-${day.date}`} className="times__all" onTap={() => setAll(true)}>
          {bookWords.allTimes(day.times.length)}
        </Tappable>
      )}
    </View>
  );
}
