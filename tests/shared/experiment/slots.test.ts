import { after, minutes } from "@shared/calendar/instant";
import { slotOf } from "@shared/experiment/arm-of";
import { freeSlots, type Slots, takesPart } from "@shared/experiment/slots";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const startedAt = moment("2026-03-09T10:00:00+08:00");
const later = after(startedAt, minutes(2));

test.each<[string, readonly Slots[], number, Slots | undefined]>([
  ["nobody is taken", [], 100, { from: 0, to: 1000 }],
  ["one hundredth", [], 1, { from: 0, to: 10 }],
  ["after the one that runs", [{ from: 0, to: 500 }], 50, { from: 500, to: 1000 }],
  [
    "in the gap between two",
    [
      { from: 300, to: 1000 },
      { from: 0, to: 200 },
    ],
    10,
    { from: 200, to: 300 },
  ],
  ["before the one that runs", [{ from: 400, to: 1000 }], 40, { from: 0, to: 400 }],
  ["nothing is wide enough", [{ from: 100, to: 950 }], 11, undefined],
  ["everybody is taken", [{ from: 0, to: 1000 }], 1, undefined],
])("%s", (_, taken, percent, expected) => {
  expect(freeSlots(taken, percent)).toEqual(expected);
});

test("nobody takes part in two experiments, whichever are started and stopped", () => {
  const step = fc.oneof(
    fc.record({ start: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ stop: fc.nat({ max: 9 }) }),
  );
  const people = Array.from({ length: 60 }, (_, place) => `wx-${place}`);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let running: readonly Slots[] = [];
      for (const one of steps) {
        if ("stop" in one) running = running.filter((_, place) => place !== one.stop);
        else running = [...running, ...[freeSlots(running, one.start)].filter((slots) => slots !== undefined)];
        for (const person of people) {
          const own = running.filter((slots) => takesPart({ slots, startedAt }, person, later));
          expect(own.length).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("everybody takes part when all are wanted, but nobody before two minutes are over", () => {
  const slots = { from: 0, to: 1000 };
  expect(takesPart({ slots, startedAt }, "wx-1", later)).toBe(true);
  expect(takesPart({ slots, startedAt }, "wx-1", after(later, -1))).toBe(false);
  expect(takesPart({ slots }, "wx-1", later)).toBe(false);
  expect(takesPart({ startedAt }, "wx-1", later)).toBe(false);
  const own = slotOf("wx-1");
  expect(takesPart({ slots: { from: own, to: own + 1 }, startedAt }, "wx-1", later)).toBe(true);
  expect(takesPart({ slots: { from: own + 1, to: 1000 }, startedAt }, "wx-1", later)).toBe(false);
  expect(takesPart({ slots: { from: 0, to: own }, startedAt }, "wx-1", later)).toBe(false);
});
