import { handReminder } from "@shared/reminder/hand-reminder";
import { moment } from "../../support/clinic-date";

const at = (text: string) => moment(`2026-11-${text}:00+08:00`);
const visit = (startsAt: string) => ({ appointmentId: "a1", startsAt: at(startsAt), title: "复诊", with: "周明" });

test.each([
  ["27T15:00", "22T09:30", "22T09:30", "22T21:00"],
  ["27T15:00", "22T21:30", "23T08:00", "23T21:00"],
  ["27T15:00", "22T07:10", "22T08:00", "22T21:00"],
  ["22T15:00", "22T09:30", "22T09:30", "22T14:30"],
])("for a visit on %s, asked for on %s: sent at %s, no later than %s", (startsAt, now, dueAt, lateAt) => {
  expect(handReminder(visit(startsAt), "request-1", at(now))).toMatchObject({
    kind: "visit",
    step: "hand-request-1",
    dueAt: at(dueAt),
    lateAt: at(lateAt),
    fallback: "none",
    facts: { title: "复诊", with: "周明" },
  });
});

test.each([
  ["22T10:00", "22T09:30"],
  ["22T10:00", "22T10:30"],
  ["23T08:30", "22T21:30"],
])("for a visit on %s it is too late on %s", (startsAt, now) => {
  expect(handReminder(visit(startsAt), "request-1", at(now))).toBeUndefined();
});

test("it waits for the hours agreed on", () => {
  const planned = handReminder(visit("27T15:00"), "request-1", at("22T09:30"), { from: 18 * 60, to: 21 * 60 });
  expect(planned?.dueAt).toBe(at("22T18:00"));
});
