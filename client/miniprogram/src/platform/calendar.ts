import type { Instant } from "@shared/calendar/instant";
import Taro from "@tarojs/taro";
import { alarmsFor } from "./calendar-alarms";
import { phoneNow } from "./clock";

/** An entry for the phone's calendar; neutral words only, others may read over the shoulder. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const seconds = (instant: Instant): number => Math.floor(instant / 1000);

/** Writes an entry into the phone's calendar. WeChat allows one alarm an entry: the earliest that is still to come. */
export function addToCalendar(entry: CalendarEntry): Promise<"added" | "refused"> {
  const [alarm] = alarmsFor(entry.startsAt, phoneNow());
  return Taro.addPhoneCalendar({
    title: entry.title,
    startTime: seconds(entry.startsAt),
    endTime: String(seconds(entry.endsAt)),
    location: entry.place,
    description: entry.note,
    alarm: alarm !== undefined,
    ...(alarm === undefined ? {} : { alarmOffset: alarm }),
  }).then(
    () => "added",
    () => "refused",
  );
}
