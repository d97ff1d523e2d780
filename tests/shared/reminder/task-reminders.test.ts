import { after, clinicIso } from "@shared/calendar/instant";
import { catalogue } from "@shared/pathway/catalogue";
import type { PlannedTask } from "@shared/pathway/plan";
import { isInsideHours } from "@shared/reminder/quiet-hours";
import { taskReminders } from "@shared/reminder/task-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import fc from "fast-check";
import { anySchedule } from "../../support/any-task";
import { clinicDate, moment } from "../../support/clinic-date";
import { planOf } from "../../support/personal-plans";

const start = moment("2026-03-01T12:00:00+08:00");
const scheduled = (task: PlannedTask, day = "2026-03-09") => scheduleOf({ tasks: [task] }, clinicDate(day));
const checkIn: PlannedTask = {
  id: "one",
  title: "恢复打卡",
  kind: "checkIn",
  purpose: "safety",
  day: 1,
  closesAfterDays: 1,
};
const visit: PlannedTask = {
  id: "stitches",
  title: "拆线",
  kind: "visit",
  purpose: "stitches",
  day: 6,
  closesAfterDays: 1,
};
const card: PlannedTask = { id: "read", title: "须知", kind: "instruction", cardId: "c", day: 0, closesAfterDays: 3 };

const told = (task: PlannedTask, now = start, day?: string) =>
  scheduled(task, day)
    .flatMap((one) => taskReminders(one, "ep-1", now))
    .map(
      ({ kind, step, dueAt, skipped }) => `${kind} ${step} ${clinicIso(dueAt).slice(5, 16)} ${skipped ?? "planned"}`,
    );

describe("what a plan reminds of", () => {
  test("a check-in at ten the next morning, and a last look at nine after its last day", () => {
    expect(told(checkIn)).toEqual(["checkIn missed 03-11T10:00 planned", "checkIn closed 03-12T09:00 planned"]);
  });

  test("across the end of a month and a leap day", () => {
    expect(told(checkIn, start, "2026-03-30")).toEqual([
      "checkIn missed 04-01T10:00 planned",
      "checkIn closed 04-02T09:00 planned",
    ]);
    expect(told(checkIn, start, "2028-02-27")).toEqual([
      "checkIn missed 02-29T10:00 planned",
      "checkIn closed 03-01T09:00 planned",
    ]);
  });

  test("a check-in that can be done on one day only gets the last look alone", () => {
    expect(told({ ...checkIn, closesAfterDays: 0 })).toEqual(["checkIn closed 03-11T09:00 planned"]);
  });

  test("an instruction once, the morning after its first day, unless that is its last", () => {
    expect(told(card)).toEqual(["card unread 03-10T10:00 planned"]);
    expect(told({ ...card, closesAfterDays: 0 })).toEqual([]);
  });

  test("a planned visit once, three days before its first day", () => {
    expect(told(visit)).toEqual(["planVisit book 03-12T10:00 planned"]);
  });

  test("what is past when the plan is made is put down as skipped; its minute counts as past", () => {
    const ten = moment("2026-03-11T10:00:00+08:00");
    expect(told(checkIn, ten)).toEqual(["checkIn missed 03-11T10:00 past", "checkIn closed 03-12T09:00 planned"]);
    expect(told(checkIn, after(ten, -1))[0]).toBe("checkIn missed 03-11T10:00 planned");
  });

  test("a missed check-in ends in a call, an instruction and a planned visit in nothing", () => {
    const fallbacks = [checkIn, card, visit].flatMap((task) =>
      scheduled(task).flatMap((one) =>
        taskReminders(one, "ep-1", start).map(({ kind, step, fallback }) => `${kind} ${step} ${fallback}`),
      ),
    );
    expect(fallbacks).toEqual([
      "checkIn missed call",
      "checkIn closed call",
      "card unread none",
      "planVisit book none",
    ]);
  });

  test("the safety check-ins are marked, and nothing else", () => {
    for (const task of scheduleOf(planOf(catalogue.doubleEyelid), clinicDate("2026-03-09"))) {
      const safety = task.kind === "checkIn" && task.purpose === "safety";
      for (const one of taskReminders(task, "ep-1", start)) expect(one.safety === true).toBe(safety);
    }
  });

  test("in any plan: every id once, inside the hours, while the task can still be done", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const all = schedule.flatMap((task) => taskReminders(task, "ep-1", start).map((one) => ({ ...one, task })));
        const ids = all.map(({ subjectId, kind, step }) => `${subjectId}:${kind}:${step}`);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { step, dueAt, lateAt, task } of all) {
          expect(isInsideHours(dueAt)).toBe(true);
          expect(dueAt).toBeLessThan(lateAt);
          if (step === "closed") expect(dueAt).toBeGreaterThan(task.closesAt);
          else expect(lateAt).toBe(task.closesAt);
        }
      }),
    );
  });

  test("in the hours the person agreed to, unless that is too late; the last look is nobody's phone", () => {
    const evening = { from: 19 * 60, to: 21 * 60 };
    const [task] = scheduled(checkIn);
    const times = task && taskReminders(task, "ep-1", start, evening).map(({ dueAt }) => clinicIso(dueAt).slice(5, 16));
    expect(times).toEqual(["03-11T19:00", "03-12T09:00"]);
  });
});
