import type { Instant } from "@shared/calendar/instant";
import type { PlannedTask } from "@shared/pathway/plan";
import { judgeTask, type TaskTruth } from "@shared/reminder/judge-task";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { clinicDate, moment } from "../../support/clinic-date";

const shapes = {
  safety: { kind: "checkIn", purpose: "safety" },
  recovery: { kind: "checkIn", purpose: "recovery" },
  card: { kind: "instruction", cardId: "c" },
  visit: { kind: "visit", purpose: "stitches" },
} as const;

function taskOf(shape: keyof typeof shapes): Task {
  const planned: PlannedTask = { id: "one", title: "一项", day: 1, closesAfterDays: 1, ...shapes[shape] };
  const [task] = scheduleOf({ tasks: [planned] }, clinicDate("2026-03-09"));
  if (task === undefined) throw new Error("no task");
  return task;
}

const open: TaskTruth = { active: true, done: false, consented: true };
const meanwhile = moment("2026-03-11T10:00:00+08:00");
const closesAt = moment("2026-03-12T00:00:00+08:00");
const later = moment("2026-03-12T09:00:00+08:00");

/** Every combination of what can be true when a planned look falls due. */
const combinations = [true, false].flatMap((active) =>
  [true, false].flatMap((done) =>
    [true, false].flatMap((consented) =>
      (Object.keys(shapes) as readonly (keyof typeof shapes)[]).flatMap((shape) =>
        ["first", "closed"].flatMap((step) =>
          [meanwhile, closesAt, later].map((now) => ({ active, done, consented, shape, step, now })),
        ),
      ),
    ),
  ),
);

describe("a look at a task of a plan", () => {
  test.each<[keyof typeof shapes, string, Partial<TaskTruth>, Instant, string]>([
    ["safety", "missed", {}, meanwhile, "tell"],
    ["safety", "missed", { done: true }, meanwhile, "clear checkedIn"],
    ["safety", "missed", { consented: false }, meanwhile, "call"],
    ["safety", "missed", {}, closesAt, "skipLate"],
    ["safety", "closed", {}, later, "call"],
    ["safety", "closed", { done: true }, later, "clear checkedIn"],
    ["recovery", "closed", {}, later, "clear nothingToDo"],
    ["recovery", "missed", { consented: false }, meanwhile, "call"],
    ["card", "unread", {}, meanwhile, "tell"],
    ["card", "unread", { consented: false }, meanwhile, "tell"],
    ["card", "unread", { done: true }, meanwhile, "clear confirmed"],
    ["visit", "book", {}, meanwhile, "tell"],
    ["visit", "book", { done: true }, meanwhile, "clear booked"],
    ["visit", "book", { active: false }, meanwhile, "clear episodeEnded"],
  ])("%s %s with %j", (shape, step, truth, at, expected) => {
    const judged = judgeTask(step, taskOf(shape), { ...open, ...truth }, at);
    expect("reason" in judged ? `${judged.kind} ${judged.reason}` : judged.kind).toBe(expected);
  });

  test("that the plan does not have any more is cleared", () => {
    expect(judgeTask("missed", undefined, open, meanwhile)).toEqual({ kind: "clear", reason: "nothingToDo" });
  });

  test("sends only while the follow-up runs, the task is open and not done; a check-in only with consent", () => {
    for (const { shape, step, now, ...truth } of combinations) {
      const { kind } = judgeTask(step, taskOf(shape), truth, now);
      const mayTell =
        truth.active &&
        !truth.done &&
        step !== "closed" &&
        now < closesAt &&
        (truth.consented || !("purpose" in shapes[shape] && shapes[shape].kind === "checkIn"));
      expect([shape, step, truth, kind === "tell"]).toEqual([shape, step, truth, mayTell]);
    }
  });

  test("asks for a call only about a check-in that was not made", () => {
    for (const { shape, step, now, ...truth } of combinations) {
      if (judgeTask(step, taskOf(shape), truth, now).kind !== "call") continue;
      expect(shapes[shape].kind).toBe("checkIn");
      expect([truth.active, truth.done]).toEqual([true, false]);
    }
  });
});
