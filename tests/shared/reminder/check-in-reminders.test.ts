import { catalogue } from "@shared/pathway/catalogue";
import { checkInReminders } from "@shared/reminder/check-in-reminders";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { scheduleOf } from "@shared/schedule/schedule-of";
import fc from "fast-check";
import { anyCheckIn, anySchedule } from "../../support/any-task";
import { clinicDate, moment } from "../../support/clinic-date";
import { planOf } from "../../support/personal-plans";

const tasks = scheduleOf(planOf(catalogue.doubleEyelid), clinicDate("2026-03-09"));
const planned = (id: string) => tasks.filter((task) => task.id === id).flatMap(checkInReminders);

describe("the looks taken at a check-in", () => {
  test("of day 1 are ten the next morning, and nine the morning after its last day", () => {
    expect(planned("checkIn.d1")).toEqual([
      { taskId: "checkIn.d1", kind: "missed", dueAt: moment("2026-03-11T10:00:00+08:00") },
      { taskId: "checkIn.d1", kind: "closed", dueAt: moment("2026-03-12T09:00:00+08:00") },
    ]);
  });

  test("that can be done on one day only is not reminded of, since it would be too late", () => {
    const [task] = scheduleOf(
      { tasks: [{ id: "one", title: "恢复打卡", kind: "checkIn", purpose: "safety", day: 1, closesAfterDays: 0 }] },
      clinicDate("2026-03-09"),
    );
    expect(task && checkInReminders(task)).toEqual([
      { taskId: "one", kind: "closed", dueAt: moment("2026-03-11T09:00:00+08:00") },
    ]);
  });

  test("are taken at check-ins only", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const others = schedule.filter(({ kind }) => kind !== "checkIn");
        expect(others.flatMap(checkInReminders)).toEqual([]);
      }),
    );
  });

  test("fall due when a message may go out, in order, each kind once", () => {
    fc.assert(
      fc.property(anyCheckIn, (task) => {
        const looks = checkInReminders(task);
        expect(looks.map(({ dueAt }) => outsideQuietHours(dueAt))).toEqual(looks.map(({ dueAt }) => dueAt));
        expect(looks.map(({ kind }) => kind)).toEqual(["missed", "closed"].slice(-looks.length));
        const [first, last] = [looks[0], looks.at(-1)].map((look) => look?.dueAt ?? Number.NaN);
        expect(first).toBeLessThanOrEqual(last ?? Number.NaN);
      }),
    );
  });

  test("remind only while the check-in can still be made, and close it only when it cannot", () => {
    fc.assert(
      fc.property(anyCheckIn, (task) => {
        for (const { kind, dueAt } of checkInReminders(task)) {
          expect(dueAt > task.opensAt).toBe(true);
          expect(dueAt < task.closesAt).toBe(kind === "missed");
        }
      }),
    );
  });
});
