import * as v from "valibot";
import type { Interval } from "../appointment/interval";
import { minutesInDay } from "../appointment/interval";
import type { Resource } from "../appointment/resource";
import type { Service } from "../appointment/service";
import { id, localDate, text } from "./fields";

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const minuteOfDay = whole(0, minutesInDay);

/** Opening hours of a day: up to six pieces, in order and apart. */
export const openHours = v.pipe(
  v.array(v.tuple([minuteOfDay, minuteOfDay])),
  v.maxLength(6),
  v.check((pieces) => pieces.every(([from, to], place) => from < to && from >= (pieces[place - 1]?.[1] ?? 0))),
  v.transform((pieces) => pieces as readonly Interval[]),
);

const weeklyHours = v.strictObject({
  1: v.optional(openHours),
  2: v.optional(openHours),
  3: v.optional(openHours),
  4: v.optional(openHours),
  5: v.optional(openHours),
  6: v.optional(openHours),
  7: v.optional(openHours),
});

export const resource = v.pipe(
  v.strictObject({
    id,
    kind: v.picklist(["doctor", "consultant", "nurse", "room", "chair", "ultrasound"]),
    name: text(20),
    title: v.optional(text(20)),
    staffId: v.optional(id),
    hours: weeklyHours,
    active: v.boolean(),
  }),
  v.transform((value) => value as Resource),
);

const need = v.strictObject({ label: text(20), anyOf: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)) });

export const service = v.pipe(
  v.strictObject({
    id,
    title: text(30),
    summary: text(120),
    kind: v.picklist(["visit", "class"]),
    minutes: whole(20, 120),
    bufferBefore: whole(0, 120),
    bufferAfter: whole(0, 120),
    capacity: whole(1, 200),
    step: v.picklist([5, 10, 15, 20, 30, 60]),
    needs: v.pipe(v.tupleWithRest([need], need), v.maxLength(6)),
    hours: v.optional(weeklyHours),
    sessions: v.optional(v.pipe(v.array(v.strictObject({ date: localDate, at: minuteOfDay })), v.maxLength(100))),
    bookAhead: whole(0, 60 * 24 * 30),
    changeAhead: whole(0, 60 * 24 * 30),
    horizonDays: whole(1, 365),
    confirmation: v.picklist(["auto", "desk"]),
    gates: v.pipe(v.array(v.picklist(["informedConsent"])), v.maxLength(5)),
    waitPromise: whole(5, 240),
    gestation: v.optional(v.strictObject({ fromDay: whole(0, 301), toDay: whole(0, 301) })),
    sessionsPerYear: v.optional(whole(1, 52)),
    fee: v.picklist(["free", "paid"]),
    onPhone: v.boolean(),
    prepare: v.pipe(v.array(text(60)), v.maxLength(8)),
    reminders: v.optional(v.pipe(v.array(v.picklist(["d3", "d1", "d0"])), v.maxLength(3))),
    active: v.boolean(),
  }),
  v.transform((value) => value as Service),
);
