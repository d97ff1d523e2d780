import { canBeEligible, isOpenEntry, wrongRange } from "@shared/appointment/waitlist-bounds";
import { addDays, type LocalDate } from "@shared/calendar/local-date";

const today = "2026-11-22" as LocalDate;
const range = (from: number, to: number) => ({ from: addDays(today, from), to: addDays(today, to) });

test.each([
  [range(0, 0), undefined],
  [range(-5, 0), undefined],
  [range(1, 92), undefined],
  [range(1, 93), "rangeTooLong"],
  [range(3, 2), "rangeReversed"],
  [range(-3, -1), "rangeOver"],
  [range(300, 365), undefined],
  [range(300, 366), "tooFar"],
])("waiting over the days %j: %s", (days, wrong) => {
  expect(wrongRange(days, today)).toBe(wrong);
});

describe("a class from 33+0 to 35+6", () => {
  const service = { gestation: { fromDay: 231, toDay: 251 } };
  const dueDate = addDays(today, 280 - 231 + 10); // 33+0 in ten days
  test.each([
    [range(0, 9), false],
    [range(0, 10), true],
    [range(30, 40), true],
    [range(31, 40), false],
  ])("can be waited for over %j: %s", (days, possible) => {
    expect(canBeEligible(service, dueDate, days, today)).toBe(possible);
  });

  test("cannot be waited for without a due date, nor for days that are over", () => {
    expect(canBeEligible(service, undefined, range(0, 90), today)).toBe(false);
    const inWindowUntilYesterday = addDays(today, 280 - 252);
    expect(canBeEligible(service, inWindowUntilYesterday, range(-20, 5), today)).toBe(false);
  });
});

test("a service without weeks of pregnancy is open to everybody", () => {
  expect(canBeEligible({}, undefined, range(0, 0), today)).toBe(true);
});

test.each([
  ["waiting", 0, true],
  ["offered", 0, true],
  ["waiting", -1, false],
  ["booked", 5, false],
  ["closed", 5, false],
])("a place on the list that is %s until day %d is open: %s", (state, to, open) => {
  expect(isOpenEntry({ state, to: addDays(today, to) }, today)).toBe(open);
});
