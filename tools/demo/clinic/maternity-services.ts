import type { Service } from "@shared/appointment/service";
import { addDays, type LocalDate, weekdayOf } from "@shared/calendar/local-date";
import { clock, hoursOnDays } from "./opening-hours";
import { noticeDays, noticeHours, serviceOf } from "./service-of";

const sevenOfWeek = 7;
const saturday = 6;

/** The first Saturday on that day or after it. */
const saturdayFrom = (date: LocalDate): LocalDate =>
  addDays(date, (saturday - weekdayOf(date) + sevenOfWeek) % sevenOfWeek);

/** The Saturdays on which the birth class is held: one some weeks ago, one soon. */
export const birthClassDates = (today: LocalDate) => ({
  past: saturdayFrom(addDays(today, -42)),
  next: saturdayFrom(addDays(today, 6)),
});

/** Weeks and days of pregnancy as days. */
export const gestation = (weeks: number, days = 0): number => weeks * sevenOfWeek + days;

/** Promised three times a year, on the calendar twice: the console has something to say about it. */
const birthClass = (today: LocalDate): Service => {
  const { past, next } = birthClassDates(today);
  return serviceOf({
    id: "birthClass",
    title: "孕期课堂",
    summary: "助产士带着练呼吸、讲待产和陪产，一班五个家庭。",
    kind: "class",
    minutes: 120,
    bufferBefore: 30,
    bufferAfter: 15,
    capacity: 5,
    sessions: [
      { date: past, at: clock(9, 30) },
      { date: next, at: clock(9, 30) },
    ],
    bookAhead: noticeDays(1),
    changeAhead: noticeHours(12),
    horizonDays: 120,
    waitPromise: 10,
    gestation: { fromDay: gestation(28), toDay: gestation(36, 6) },
    sessionsPerYear: 3,
    fee: "free",
    needs: [
      { label: "教室", anyOf: ["classroom"] },
      { label: "助产士", anyOf: ["bai"] },
    ],
    prepare: ["请穿宽松的衣服", "欢迎家人一起来"],
  });
};

/** Tuesdays, Thursdays and Saturdays: the whole panel sees one person at a time. */
const birthAssessment: Service = serviceOf({
  id: "birthAssessment",
  title: "孕晚期评估",
  summary: "产科、助产、麻醉和营养一起看一位，商量后面的安排。",
  kind: "class",
  minutes: 60,
  bufferBefore: 10,
  bufferAfter: 10,
  step: 30,
  hours: hoursOnDays([2, 4, 6], [[clock(13, 30), clock(17, 30)]]),
  bookAhead: noticeDays(1),
  changeAhead: noticeDays(1),
  horizonDays: 45,
  waitPromise: 20,
  gestation: { fromDay: gestation(33), toDay: gestation(35, 6) },
  fee: "free",
  needs: [
    { label: "产科医生", anyOf: ["qiu"] },
    { label: "助产士", anyOf: ["bai"] },
    { label: "麻醉医师", anyOf: ["mo"] },
    { label: "营养师", anyOf: ["shu"] },
    { label: "诊室", anyOf: ["room3"] },
  ],
  prepare: ["请带产检本和最近的检查单", "想问的问题请先写下来"],
});

const scan: Service = serviceOf({
  id: "scan",
  title: "超声检查",
  summary: "按医生开的检查单做。",
  minutes: 30,
  bufferBefore: 5,
  bufferAfter: 10,
  step: 15,
  bookAhead: noticeHours(3),
  needs: [
    { label: "超声仪", anyOf: ["ultrasound"] },
    { label: "医生", anyOf: ["qiu"] },
  ],
  prepare: ["请带检查单"],
});

/** What the maternity department offers, with sessions around this day. */
export const maternityServices = (today: LocalDate): readonly Service[] => [scan, birthClass(today), birthAssessment];
