import { after } from "@shared/calendar/instant";
import { catalogue } from "@shared/pathway/catalogue";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { type Happened, taskState } from "@shared/schedule/task-state";
import fc from "fast-check";
import { anySchedule } from "../../support/any-task";
import { anyInstant, clinicDate, moment } from "../../support/clinic-date";
import { planOf } from "../../support/personal-plans";

const nothing: Happened = { checkedInTaskIds: new Set(), acknowledgedCardIds: new Set() };
const tasks = scheduleOf(planOf(catalogue.doubleEyelid), clinicDate("2026-03-09"));

function task(id: string): Task {
  const found = tasks.find((one) => one.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
}

describe("a task that nobody has done", () => {
  test.each([
    ["checkIn.d1", "2026-03-10T08:59:59.999+08:00", "upcoming"],
    ["checkIn.d1", "2026-03-10T09:00:00.000+08:00", "open"],
    ["checkIn.d1", "2026-03-11T23:59:59.999+08:00", "open"],
    ["checkIn.d1", "2026-03-12T00:00:00.000+08:00", "missed"],
    ["read.firstDays", "2026-03-08T23:59:59.999+08:00", "upcoming"],
    ["read.firstDays", "2026-03-09T00:00:00.000+08:00", "open"],
    ["read.firstDays", "2026-03-13T00:00:00.000+08:00", "missed"],
    ["visit.stitches", "2026-03-16T00:00:00.000+08:00", "open"],
    ["visit.stitches", "2026-03-19T00:00:00.000+08:00", "missed"],
  ] as const)("%s is, at %s, %s", (id, now, state) => {
    expect(taskState(task(id), nothing, moment(now))).toBe(state);
  });
});

describe("a task that was done", () => {
  const happened: Happened = {
    checkedInTaskIds: new Set(["checkIn.d1", "read.prepare"]),
    acknowledgedCardIds: new Set(["firstDays", "checkIn.d2"]),
  };
  const late = moment("2030-01-01T00:00:00+08:00");

  test("a check-in stays done after its days have passed", () => {
    expect(taskState(task("checkIn.d1"), happened, late)).toBe("done");
  });

  test("a reading task is done by the card that was confirmed", () => {
    expect(taskState(task("read.firstDays"), happened, late)).toBe("done");
  });

  test("a check-in does not count for a card, nor a card for a check-in", () => {
    expect(taskState(task("checkIn.d2"), happened, late)).toBe("missed");
    expect(taskState(task("read.prepare"), happened, late)).toBe("missed");
  });
});

test("time only moves a task from upcoming to open to missed", () => {
  const order = ["upcoming", "open", "missed"];
  fc.assert(
    fc.property(anySchedule, anyInstant, fc.nat({ max: 40 * 86_400_000 }), (schedule, now, later) => {
      for (const one of schedule) {
        const before = order.indexOf(taskState(one, nothing, now));
        expect(order.indexOf(taskState(one, nothing, after(now, later)))).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

describe("a planned visit", () => {
  // seventh to ninth day after 9 March: 16 to 18 March
  const visit = task("visit.stitches");
  test.each([
    ["2026-03-12", "missed"],
    ["2026-03-13", "done"],
    ["2026-03-17", "done"],
    ["2026-03-25", "done"],
    ["2026-03-26", "missed"],
  ])("with the patient seen on %s is %s in the end", (day, state) => {
    const seen = { ...nothing, attendedOn: [clinicDate(day)] };
    expect(taskState(visit, seen, moment("2026-04-30T09:00:00+08:00"))).toBe(state);
  });
});
