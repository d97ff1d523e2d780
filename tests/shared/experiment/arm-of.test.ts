import { armOf, slotCount, slotOf } from "@shared/experiment/arm-of";
import type { Arm } from "@shared/experiment/experiment";
import fc from "fast-check";

const people = Array.from({ length: 30_000 }, (_, place) => `wx-person-${place}`);
const arms: readonly Arm[] = ["a", "b", "c"].map((id) => ({ id, title: id }));

/** How far counts are from being equal, against what chance alone would make of them. */
function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
}

test("a person has the slot and the arm that they had yesterday", () => {
  expect(["wx-a", "wx-b", "pt-1"].map(slotOf)).toEqual([444, 495, 337]);
  expect(["wx-a", "wx-b", "pt-1"].map((person) => armOf("x1", arms, person).id)).toEqual(["a", "b", "b"]);
});

test("whoever it is has one of the slots and one of the arms", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (experiment, person) => {
      expect(arms).toContain(armOf(experiment, arms, person));
      expect(slotOf(person)).toBeGreaterThanOrEqual(0);
      expect(slotOf(person)).toBeLessThan(slotCount);
    }),
  );
});

test("people are spread evenly over slots and arms, and the arm has nothing to do with the slot", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  const cells = Array.from({ length: 30 }, () => 0);
  for (const person of people) {
    const tenth = Math.floor(slotOf(person) / 100);
    const arm = arms.indexOf(armOf("x1", arms, person));
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    cells[tenth * 3 + arm] = (cells[tenth * 3 + arm] ?? 0) + 1;
  }
  expect(chiSquared(tenths)).toBeLessThan(27.9); // 9 degrees of freedom, one in a thousand
  expect(chiSquared(cells)).toBeLessThan(58.3); // 29 degrees of freedom
});

test("the arm in one experiment tells nothing about the arm in another", () => {
  const cells = Array.from({ length: 9 }, () => 0);
  for (const person of people) {
    const cell = arms.indexOf(armOf("x1", arms, person)) * 3 + arms.indexOf(armOf("x2", arms, person));
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  expect(chiSquared(cells)).toBeLessThan(26.1); // 8 degrees of freedom
});
