import { createRandom } from "../demo/random";
import type { Figure } from "./figure";

/** How long WeChat's cloud takes, in milliseconds: what a clinic plans with, not what was measured there. */
const latency = { read: 20, write: 15, send: 60 } as const;
/** The writes of a message: the row is claimed, a yes taken, the yes spent, the row marked. */
const writes = 4;
const peopleAtOnce = 10;
const perBatch = 1000;
/** A batch is read with everything that is needed to judge it. */
const readsPerBatch = 8;
/** Of the twenty seconds a sweep may take, those in which it begins something new. */
const workingSeconds = 16;
const tickMinutes = 5;
/** WeChat's limit on calls of a mini-program's own interfaces. */
const sendsPerMinute = 100_000;
/** Database operations a second in the basic plan, all functions together. */
const basicPlan = 500;

/**
 * Messages that one person gets in a year: four visits with three reminders each, of which one in seven is not due any
 * more when it is booked; two courses of care in five years, each with five missed check-ins, two instructions, a visit to
 * be booked and four answers; two notices of the clinic.
 */
const visitSteps = (4 * 6) / 7;
const courses = 0.4;
const yearly = {
  atEight: visitSteps,
  atTen: 2 * visitSteps + courses * (5 + 2 + 1),
  anytime: courses * 4 + 2,
} as const;
const inAll = yearly.atEight + yearly.atTen + yearly.anytime;

const day = { from: 8 * 60, to: 21 * 60 } as const;
const ten = 10 * 60;

const messagesOfDay = (people: number): number => Math.round((people * inAll) / 365);

/** The messages that fall due in each minute of one day. */
function dueCurve(total: number): readonly number[] {
  const random = createRandom(`due ${total}`);
  const due = Array.from({ length: day.to }, () => 0);
  const add = (minute: number, count: number) => {
    due[minute] = (due[minute] ?? 0) + count;
  };
  add(8 * 60, Math.round((total * yearly.atEight) / inAll));
  add(ten, Math.round((total * yearly.atTen) / inAll));
  const rest = total - due.reduce((sum, one) => sum + one, 0);
  for (let one = 0; one < rest; one += 1) add(random.between(day.from, day.to - 1), 1);
  return due;
}

/** Messages a second: what so many sweeps get through, as far as the plan lets them write. */
function perSecond(sweeps: number, operations: number): number {
  const message = writes * latency.write + latency.send;
  const batch = (perBatch / peopleAtOnce) * message + readsPerBatch * latency.read;
  return Math.min((sweeps * perBatch * 1000) / batch, operations / writes, sendsPerMinute / 60);
}

interface Played {
  /** From ten o'clock until nothing is left of what was due by then; absent when the day is too short. */
  readonly seconds?: number;
  readonly ticks: number;
}

/** Plays a day minute by minute: the timer fires every five minutes, and what is left waits for the next one. */
function play(total: number, rate: number): Played {
  const due = dueCurve(total);
  const most = Math.floor(rate * workingSeconds);
  let [waiting, ticks] = [0, 0];
  for (let minute: number = day.from; minute < day.to; minute += 1) {
    waiting += due[minute] ?? 0;
    if (minute % tickMinutes !== 0) continue;
    const sent = Math.min(waiting, most);
    waiting -= sent;
    if (minute < ten) continue;
    ticks += 1;
    if (waiting === 0) return { seconds: (minute - ten) * 60 + sent / rate, ticks };
  }
  return { ticks };
}

const inWords = (count: number): string => count.toLocaleString("en-US");

function figureOf(people: number, sweeps: number, operations: number): Figure {
  const total = messagesOfDay(people);
  const { seconds, ticks } = play(total, perSecond(sweeps, operations));
  const plan = Number.isFinite(operations) ? `, ${inWords(operations)} operations a second` : "";
  return {
    name: `simulated ten o'clock, ${inWords(people)} people (${inWords(total)} messages a day), ${sweeps} sweeps${plan}`,
    value: seconds === undefined ? "not that day" : Math.ceil(seconds),
    unit: `s after ten, ${ticks} ticks`,
  };
}

/** How long clinics of three sizes work at ten o'clock, with one sweep and with several, in the basic plan and beyond. */
export async function benchScaleSimulation(): Promise<readonly Figure[]> {
  return [10_000, 100_000, 1_000_000].flatMap((people) => [
    figureOf(people, 1, basicPlan),
    figureOf(people, 32, basicPlan),
    ...[1, 4, 8, 32].map((sweeps) => figureOf(people, sweeps, Number.POSITIVE_INFINITY)),
  ]);
}
