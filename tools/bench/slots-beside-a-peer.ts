import { createCalendar } from "@shared/appointment/calendar";
import type { DaySheet } from "@shared/appointment/day-sheet";
import { freeSlots } from "@shared/appointment/free-slots";
import type { Interval } from "@shared/appointment/interval";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { clinicTime } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Figure } from "./figure";
import { loadPeer, type Peer } from "./load-peer";

const firstDay = "2026-11-23" as LocalDate;
const days = Array.from({ length: 30 }, (_, day) => addDays(firstDay, day));
const hours: readonly Interval[] = [
  [540, 720],
  [810, 1080],
];
const [length, step] = [30, 15];
const rounds = 9;

/** Bookings of one member of staff on one day: six, spread so that they never overlap. */
const bookedAt = (staff: number, day: number): readonly number[] =>
  [0, 1, 2, 3, 4, 5].map(
    (place) => (place < 3 ? 540 + place * 60 : 810 + (place - 3) * 90) + ((staff * 7 + day * 3) % 3) * 5,
  );

function ours(staff: number): () => number {
  const ids = Array.from({ length: staff }, (_, number) => `s${number}`);
  const everyDay = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
  const resources = ids.map((id): Resource => ({ id, kind: "doctor", name: id, hours: everyDay, active: true }));
  const sheets = ids.flatMap((resourceId, number) =>
    days.map(
      (date, day): DaySheet => ({
        resourceId,
        date,
        blocks: [],
        claims: bookedAt(number, day).map((at) => ({
          slotId: `x@${at}`,
          serviceId: "x",
          at,
          end: at + length,
          from: at,
          to: at + length,
          holders: [{ id: "a" }],
        })),
      }),
    ),
  );
  const service = {
    id: "review",
    kind: "visit",
    minutes: length,
    bufferBefore: 0,
    bufferAfter: 0,
    capacity: 1,
    step,
    needs: [{ label: "医生", anyOf: ids }],
    active: true,
  } as unknown as Service;
  const now = clinicTime(addDays(firstDay, -1), 12);
  const search = { days, from: clinicTime(firstDay, 0), to: clinicTime(addDays(firstDay, 30), 0) };
  return () => freeSlots(service, createCalendar(resources, sheets), search, now).length;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** The same staff, hours, bookings and buffers, asked of the library one person at a time, as it is meant to be. */
function theirs({ getAvailableSlots }: Peer, staff: number): () => number {
  const rules = hours.map(([from, to]) => ({
    rrule: "FREQ=DAILY",
    startTime: clock(from),
    endTime: clock(to),
    timezone: "Asia/Shanghai",
  }));
  const bookings = Array.from({ length: staff }, (_, number) =>
    days.flatMap((date, day) =>
      bookedAt(number, day).map((at) => ({
        startsAt: new Date(clinicTime(date, 0, at)),
        endsAt: new Date(clinicTime(date, 0, at + length)),
        status: "confirmed" as const,
      })),
    ),
  );
  const range = { start: new Date(clinicTime(firstDay, 0)), end: new Date(clinicTime(addDays(firstDay, 30), 0) - 1) };
  const options = {
    duration: length,
    bufferBefore: 0,
    bufferAfter: 0,
    slotInterval: step,
    now: new Date(clinicTime(addDays(firstDay, -1), 12)),
  };
  return () =>
    bookings.reduce(
      (sum, booked) => sum + getAvailableSlots(rules, [], booked, range, "Asia/Shanghai", options).length,
      0,
    );
}

/** Milliseconds of computing, the middle of several rounds. */
function cpu(run: () => number): { readonly slots: number; readonly milliseconds: number } {
  let slots = 0;
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    slots = run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  return { slots, milliseconds: times[Math.floor(rounds / 2)] ?? Number.NaN };
}

function compare(loaded: Peer, staff: number): readonly Figure[] {
  const mine = cpu(ours(staff));
  const peer = cpu(theirs(loaded, staff));
  const what = `free slots, ${staff} staff over 30 days`;
  return [
    { name: what, value: mine.milliseconds.toFixed(1), unit: `ms of computing, ${mine.slots} slots` },
    {
      name: `${what}, @thebookingkit/core`,
      value: peer.milliseconds.toFixed(1),
      unit: `ms of computing, ${peer.slots} slots`,
    },
    { name: `${what}, the peer beside us`, value: (peer.milliseconds / mine.milliseconds).toFixed(1), unit: "x" },
  ];
}

/** A month's free slots of the same calendar, ours and those of a library anybody can install, in one run. */
export async function benchSlots(): Promise<readonly Figure[]> {
  const peer = await loadPeer();
  return [...compare(peer, 10), ...compare(peer, 50)];
}
