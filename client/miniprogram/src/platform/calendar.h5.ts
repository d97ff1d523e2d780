import type { Instant } from "@shared/calendar/instant";
import type { CalendarEntry } from "./calendar";
import { alarmsFor } from "./calendar-alarms";
import { phoneNow } from "./clock";

const stamp = (instant: Instant): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** RFC 5545 in as many lines as it takes; a browser opens it with the person's own calendar. */
function asFile({ id, title, place, note, startsAt, endsAt }: CalendarEntry): string {
  const alarms = alarmsFor(startsAt, phoneNow()).flatMap((offset) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${offset}S`,
    "END:VALARM",
  ]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Heyu//appointments//ZH",
    "BEGIN:VEVENT",
    `UID:${id}@heyu`,
    `DTSTAMP:${stamp(phoneNow())}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(note)}`,
    ...alarms,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** Hands the entry over as a file. */
export function addToCalendar(entry: CalendarEntry): Promise<"added" | "refused"> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([asFile(entry)], { type: "text/calendar" }));
  link.download = "heyu.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return Promise.resolve("added");
}
