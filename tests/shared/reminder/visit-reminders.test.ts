import { clinicDateAt, clinicIso, minutes } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { isInsideHours } from "@shared/reminder/quiet-hours";
import { visitReminders } from "@shared/reminder/visit-reminders";
import fc from "fast-check";
import { anyInstant, moment } from "../../support/clinic-date";

const visit = { kind: "visit" } as const;
const clinic = (text: string) => moment(`${text}:00+08:00`);
const reminders = (startsAt: string, bookedAt: string, service: Parameters<typeof visitReminders>[1] = visit) =>
  visitReminders(
    { appointmentId: "ap-1", startsAt: clinic(startsAt), bookedAt: clinic(bookedAt), title: "复查", with: "周医生" },
    service,
  );

/** `step time`, or `step why` for one that will not come. */
const told = (...input: Parameters<typeof reminders>) =>
  reminders(...input).map(({ step, dueAt, skipped }) => `${step} ${skipped ?? clinicIso(dueAt).slice(5, 16)}`);

const longBefore = "2026-02-01T12:00";

describe("a visit is reminded of", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "three days, one day and some hours before",
      "2026-03-12T15:00",
      longBefore,
      ["d3 03-09T10:00", "d1 03-11T10:00", "d0 03-12T08:00"],
    ],
    [
      "across the end of a month",
      "2026-03-02T15:00",
      longBefore,
      ["d3 02-27T10:00", "d1 03-01T10:00", "d0 03-02T08:00"],
    ],
    ["across a leap day", "2028-03-02T15:00", longBefore, ["d3 02-28T10:00", "d1 03-01T10:00", "d0 03-02T08:00"]],
    [
      "across the turn of the year",
      "2027-01-01T15:00",
      longBefore,
      ["d3 12-29T10:00", "d1 12-31T10:00", "d0 01-01T08:00"],
    ],
    [
      "at half past eight not on the day: half an hour exactly is too close",
      "2026-03-12T08:30",
      longBefore,
      ["d3 03-09T10:00", "d1 03-11T10:00", "d0 tooClose"],
    ],
    ["at nine on the day too", "2026-03-12T09:00", longBefore, ["d3 03-09T10:00", "d1 03-11T10:00", "d0 03-12T08:00"]],
    [
      "a minute after half past eight on the day too",
      "2026-03-12T08:31",
      longBefore,
      ["d3 03-09T10:00", "d1 03-11T10:00", "d0 03-12T08:00"],
    ],
    [
      "at midnight counted from the day that begins",
      "2026-03-12T00:00",
      longBefore,
      ["d3 03-09T10:00", "d1 03-11T10:00", "d0 tooClose"],
    ],
    [
      "a minute before midnight counted from the day that ends",
      "2026-03-11T23:59",
      longBefore,
      ["d3 03-08T10:00", "d1 03-10T10:00", "d0 03-11T08:00"],
    ],
  ])("%s", (_, startsAt, bookedAt, expected) => {
    expect(told(startsAt, bookedAt)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "exactly when three days are left: that one is past",
      "2026-03-09T15:00",
      ["d3 past", "d1 03-11T10:00", "d0 03-12T08:00"],
    ],
    ["at the very minute of the first one", "2026-03-09T10:00", ["d3 past", "d1 03-11T10:00", "d0 03-12T08:00"]],
    [
      "a minute before the first one: nobody forgets so fast",
      "2026-03-09T09:59",
      ["d3 justBooked", "d1 03-11T10:00", "d0 03-12T08:00"],
    ],
    [
      "a minute less than two hours before the first one",
      "2026-03-09T08:01",
      ["d3 justBooked", "d1 03-11T10:00", "d0 03-12T08:00"],
    ],
    ["two hours before the first one", "2026-03-09T08:00", ["d3 03-09T10:00", "d1 03-11T10:00", "d0 03-12T08:00"]],
    ["the evening before", "2026-03-11T20:00", ["d3 past", "d1 past", "d0 03-12T08:00"]],
    ["in the night before, an hour ahead of the last one", "2026-03-12T07:00", ["d3 past", "d1 past", "d0 justBooked"]],
    ["in the morning of the day itself", "2026-03-12T09:00", ["d3 past", "d1 past", "d0 past"]],
    ["in its last two hours", "2026-03-12T13:30", ["d3 past", "d1 past", "d0 past"]],
    ["in the minute it begins", "2026-03-12T15:00", ["d3 past", "d1 past", "d0 past"]],
  ])("booked %s", (_, bookedAt, expected) => {
    expect(told("2026-03-12T15:00", bookedAt)).toEqual(expected);
  });

  test("only one day before with a call when nobody can be told, and a class with none", () => {
    const calls = (kind: "visit" | "class") =>
      reminders("2026-03-12T15:00", longBefore, { kind }).map(({ step, fallback }) => `${step} ${fallback}`);
    expect(calls("visit")).toEqual(["d3 none", "d1 call", "d0 none"]);
    expect(calls("class")).toEqual(["d3 none", "d1 none", "d0 none"]);
  });

  test("as its service has it", () => {
    expect(told("2026-03-12T15:00", longBefore, { kind: "visit", reminders: ["d1"] })).toEqual(["d1 03-11T10:00"]);
    expect(told("2026-03-12T15:00", longBefore, { kind: "visit", reminders: [] })).toEqual([]);
  });

  test("until nine in the evening of the reminder's day, or half an hour before it begins", () => {
    const late = (startsAt: string) =>
      reminders(startsAt, longBefore).map(({ lateAt }) => clinicIso(lateAt).slice(5, 16));
    expect(late("2026-03-12T15:00")).toEqual(["03-09T21:00", "03-11T21:00", "03-12T14:30"]);
    expect(late("2026-03-12T23:30")).toEqual(["03-09T21:00", "03-11T21:00", "03-12T21:00"]);
  });

  test("in the hours the person agreed to", () => {
    const booked = {
      appointmentId: "ap-1",
      startsAt: clinic("2026-03-12T15:00"),
      bookedAt: clinic(longBefore),
      title: "",
      with: "",
    };
    const times = visitReminders(booked, visit, { from: 12 * 60, to: 13 * 60 });
    expect(times.map(({ dueAt }) => clinicIso(dueAt).slice(5, 16))).toEqual([
      "03-09T12:00",
      "03-11T12:00",
      "03-12T12:00",
    ]);
    expect(times.every(({ facts }) => !("with" in facts))).toBe(true);
  });
});

test.each<[string, { readonly from: number; readonly to: number }, readonly string[]]>([
  ["from eleven to two", { from: 11 * 60, to: 14 * 60 }, ["d3 03-09T11:00", "d1 03-11T11:00", "d0 03-12T11:00"]],
  ["until half past nine", { from: 8 * 60, to: 9 * 60 + 30 }, ["d3 03-09T08:00", "d1 03-11T08:00", "d0 03-12T08:00"]],
  [
    "in the evening, when the visit is over",
    { from: 18 * 60, to: 21 * 60 },
    ["d3 03-09T18:00", "d1 03-11T18:00", "d0 tooClose"],
  ],
])("whoever agreed on hours %s is reminded on the same days as everybody", (_, hours, expected) => {
  const booked = {
    appointmentId: "ap-1",
    startsAt: clinic("2026-03-12T15:00"),
    bookedAt: clinic(longBefore),
    title: "",
    with: "",
  };
  const steps = visitReminders(booked, visit, hours);
  expect(steps.map(({ step, dueAt, skipped }) => `${step} ${skipped ?? clinicIso(dueAt).slice(5, 16)}`)).toEqual(
    expected,
  );
});

test("whatever is booked when: each step once, planned ones inside the hours, after the booking and in time", () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -minutes(200), max: minutes(60 * 24 * 40) }), (bookedAt, ahead) => {
      const startsAt = (bookedAt + ahead) as typeof bookedAt;
      const all = visitReminders({ appointmentId: "a", startsAt, bookedAt, title: "", with: "" }, visit);
      expect(all.map(({ step }) => step)).toEqual(["d3", "d1", "d0"]);
      for (const { step, dueAt, lateAt } of all.filter(({ skipped }) => skipped === undefined)) {
        expect(isInsideHours(dueAt)).toBe(true);
        expect(dueAt).toBeGreaterThanOrEqual(bookedAt + minutes(120));
        expect(dueAt).toBeLessThan(lateAt);
        expect(lateAt).toBeLessThanOrEqual(startsAt - minutes(30));
        expect(`d${daysBetween(clinicDateAt(dueAt), clinicDateAt(startsAt))}`).toBe(step);
      }
    }),
  );
});
