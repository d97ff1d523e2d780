import type { MessageKind } from "@shared/message/message";
import { messageValue } from "@shared/message/message-value";

const ranked: readonly (readonly [MessageKind, string, boolean])[] = [
  ["offer", "1", false],
  ["checkIn", "missed", true],
  ["visit", "d0", false],
  ["visit", "d1", false],
  ["checkIn", "missed", false],
  ["card", "unread", false],
  ["visit", "d3", false],
  ["notice", "cp-1", false],
];

test("a place that is kept comes first, then safety, the day of a visit, the day before, and notices last", () => {
  const values = ranked.map(([kind, step, safety]) => messageValue(kind, step, safety));
  expect(values).toEqual([...values].sort((one, other) => other - one));
  expect(new Set(values).size).toBe(values.length);
});

test("what the team sends by hand comes before everything that is planned", () => {
  expect(messageValue("visit", "hand-1")).toBeGreaterThan(
    Math.max(...ranked.map(([kind, step, safety]) => messageValue(kind, step, safety))),
  );
});

test("only a check-in is worth more for safety, and an unknown step of a visit as much as the earliest", () => {
  expect(messageValue("card", "unread", true)).toBe(messageValue("card", "unread"));
  expect(messageValue("visit", "d9")).toBe(messageValue("visit", "d3"));
  expect(messageValue("planVisit", "book")).toBe(messageValue("visit", "d3"));
});
