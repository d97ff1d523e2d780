import { after, clinicDateAt, clinicTime, days, hours, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { type CompanionVisit, companionDaysOf, type ToDo } from "@shared/companion/companion-days";
import { withDoneDays } from "@shared/companion/with-done-days";
import { catalogue } from "@shared/pathway/catalogue";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { taskState } from "@shared/schedule/task-state";
import type { VisitState } from "@shared/visit/visit-state";
import fc from "fast-check";
import { clinicDate, moment } from "../../support/clinic-date";
import { nestedValues } from "../../support/nested-values";
import { anyPlan, planOf } from "../../support/personal-plans";

const now = moment("2026-11-22T09:30:00+08:00");
const today = clinicDate("2026-11-22");
const plan = planOf(catalogue.doubleEyelid);
const nothing = { checkIns: [], cards: {}, attendedOn: [] };
/** The operation was yesterday. */
const tasks = withDoneDays(scheduleOf(plan, addDays(today, -1)), nothing, now);
const visit = (date: LocalDate, hour: number, state: VisitState = "confirmed"): CompanionVisit => ({
  startsAt: clinicTime(date, hour, 5),
  state,
});
const itemsOn = (date: LocalDate, given: readonly Task[], visits: readonly CompanionVisit[] = []) =>
  companionDaysOf(given, visits, now).find((day) => day.date === date)?.items;

describe("what one other person sees of a recovery", () => {
  test("is today and the next six days, each day that something is to be done and no more", () => {
    const seen = companionDaysOf(tasks, [], now);
    expect(seen.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)));
    expect(seen[0]?.items).toContainEqual({ kind: "checkIn", done: false });
    expect(seen.flatMap(({ items }) => items).length).toBeGreaterThan(3);
  });

  test("ticks what was done today, and leaves out what was done before", () => {
    const [first] = tasks.filter(({ kind, opensOn }) => kind === "checkIn" && opensOn === today);
    const checkIns = [{ taskId: first?.id ?? "", at: now }];
    const done = withDoneDays(tasks, { ...nothing, checkIns }, now);
    expect(itemsOn(today, done)).toContainEqual({ kind: "checkIn", done: true });
    const before = withDoneDays(
      tasks,
      { ...nothing, checkIns: [{ taskId: first?.id ?? "", at: after(now, -days(1)) }] },
      now,
    );
    expect(itemsOn(today, before)?.filter(({ kind }) => kind === "checkIn")).toEqual([]);
  });

  test("shows an instruction card as something to read, ticked once it was confirmed", () => {
    const card = { acknowledgedAt: now };
    const cards = Object.fromEntries(plan.cards.map(({ id }) => [id, card]));
    const read = withDoneDays(tasks, { ...nothing, cards }, now);
    const readings = itemsOn(today, read)?.filter(({ kind }) => kind === "reading") ?? [];
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.every(({ done }) => done)).toBe(true);
    const opened = withDoneDays(tasks, { ...nothing, cards: { firstDays: {} } }, now);
    expect(opened).toEqual(tasks);
  });

  test("shows an appointment with its time, by their times", () => {
    const visits = [visit(today, 16), visit(today, 10)];
    const seen = itemsOn(today, [], visits);
    expect(seen).toEqual([
      { kind: "visit", time: "10:05", done: false },
      { kind: "visit", time: "16:05", done: false },
    ]);
    expect(itemsOn(today, [], [visit(today, 8, "done")])).toEqual([{ kind: "visit", time: "08:05", done: true }]);
  });

  test("leaves out an appointment that was cancelled or missed", () => {
    expect(itemsOn(today, [], [visit(today, 10, "cancelled"), visit(today, 8, "noShow")])).toEqual([]);
  });

  test("shows a planned visit once: as the appointment for it, or without a time while there is none", () => {
    const [planned] = tasks.filter(({ kind }) => kind === "visit");
    if (!planned) throw new Error("the plan has no visit");
    const day = planned.opensOn;
    const visitsOn = (visits: readonly CompanionVisit[]) =>
      companionDaysOf([planned], visits, now).flatMap(({ items }) => items);
    expect(itemsOn(day, [planned])).toEqual([{ kind: "visit", done: false }]);
    expect(visitsOn([visit(day, 10)])).toEqual([{ kind: "visit", time: "10:05", done: false }]);
    expect(visitsOn([visit(addDays(day, -2), 10)])).toEqual([{ kind: "visit", time: "10:05", done: false }]);
    expect(visitsOn([visit(day, 10, "cancelled")])).toEqual([{ kind: "visit", done: false }]);
    const seen = withDoneDays([planned], { ...nothing, attendedOn: [addDays(day, -2)] }, now);
    expect(companionDaysOf(seen, [], clinicTime(day, 9)).flatMap(({ items }) => items)).not.toContainEqual({
      kind: "visit",
      done: false,
    });
  });
});

const states = [
  "booked",
  "confirmed",
  "arrived",
  "called",
  "inService",
  "checkout",
  "done",
  "noShow",
  "cancelled",
] as const;
/** Any plan, begun within a month of now, with any visits around now and any of it done. */
const anyCare = fc
  .record({
    plan: anyPlan,
    began: fc.integer({ min: -40, max: 10 }),
    visits: fc.array(fc.record({ after: fc.integer({ min: -96, max: 200 }), state: fc.constantFrom(...states) }), {
      maxLength: 5,
    }),
    doneShare: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
  })
  .map(({ plan: any, began, visits, doneShare }) => {
    const schedule = scheduleOf(any, addDays(today, began));
    const done = schedule.filter((_, place) => doneShare[place % doneShare.length]);
    const opened = (task: Task): Instant => Math.min(now, after(task.opensAt, hours(1))) as Instant;
    const times = {
      checkIns: done.map((task) => ({ taskId: task.id, at: opened(task) })),
      cards: Object.fromEntries(
        done.flatMap((task) => (task.kind === "instruction" ? [[task.cardId, { acknowledgedAt: opened(task) }]] : [])),
      ),
      attendedOn: [],
    };
    return {
      plan: any,
      tasks: withDoneDays(schedule, times, now),
      visits: visits.map((one) => ({ startsAt: after(now, hours(one.after)), state: one.state })),
    };
  });

const kinds = { checkIn: "checkIn", instruction: "reading", visit: "visit" } as const;

function expectNoMore({ kind, done, time, ...more }: ToDo): void {
  expect(more).toEqual({});
  expect(["checkIn", "reading", "visit"]).toContain(kind);
  expect(typeof done).toBe("boolean");
  if (time !== undefined) expect([kind, time]).toEqual(["visit", expect.stringMatching(/^\d\d:\d\d$/)]);
}

describe("of any plan", () => {
  test("nothing is seen but the kind, the time of an appointment and whether it is done", () => {
    fc.assert(
      fc.property(anyCare, ({ tasks: any, visits }) => {
        const seen = companionDaysOf(any, visits, now);
        expect(seen).toHaveLength(7);
        for (const day of seen) {
          expect(Object.keys(day).sort()).toEqual(["date", "items"]);
          day.items.forEach(expectNoMore);
        }
      }),
    );
  });

  test("no word of the plan is seen", () => {
    const ours = new Set(["checkIn", "visit"]); // the kinds, which the plan calls the same
    fc.assert(
      fc.property(anyCare, ({ plan: any, tasks: all, visits }) => {
        const words = nestedValues([any, all.map(({ title, id }) => [title, id])]).map(({ value }) => value);
        const told = new Set(words.filter((word) => typeof word === "string" && !ours.has(word)));
        for (const { value } of nestedValues(companionDaysOf(all, visits, now)))
          if (typeof value === "string") expect(told.has(value)).toBe(false);
      }),
    );
  });

  test("every task that can still be done in these days is seen exactly once, and none that was missed", () => {
    fc.assert(
      fc.property(anyCare, ({ tasks: any }) => {
        const seen = companionDaysOf(any, [], now);
        const last = addDays(today, 6);
        for (const kind of ["checkIn", "instruction"] as const) {
          const due = any.filter((task) => task.kind === kind && task.doneOn === undefined);
          const ahead = due.filter(({ opensOn, closesOn }) => opensOn <= last && closesOn >= today);
          const open = seen.flatMap(({ items }) => items).filter((item) => item.kind === kinds[kind] && !item.done);
          expect(open).toHaveLength(ahead.length);
          const missed = due.filter((task) => now >= task.closesAt);
          expect(ahead.some((task) => missed.includes(task))).toBe(false);
        }
      }),
    );
  });

  test("what is ticked today is what was done today", () => {
    fc.assert(
      fc.property(anyCare, ({ tasks: any }) => {
        const ticked = companionDaysOf(any, [], now)[0]?.items.filter(({ done }) => done) ?? [];
        expect(ticked).toHaveLength(any.filter(({ doneOn }) => doneOn === today).length);
        expect(clinicDateAt(now)).toBe(today);
      }),
    );
  });
});

test("the day on which a planned visit was made is judged as the plan judges it", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: -30, max: 30 }), fc.integer({ min: -60, max: 60 }), (any, began, seen) => {
      const attendedOn = [addDays(today, seen)];
      const none: ReadonlySet<string> = new Set();
      const happened = { checkedInTaskIds: none, acknowledgedCardIds: none, attendedOn };
      for (const task of withDoneDays(scheduleOf(any, addDays(today, began)), { ...nothing, attendedOn }, now)) {
        expect(task.doneOn !== undefined).toBe(taskState(task, happened, now) === "done");
      }
    }),
  );
});
