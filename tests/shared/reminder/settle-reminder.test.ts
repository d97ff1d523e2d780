import { after, minutes } from "@shared/calendar/instant";
import { checkInReminders, type ReminderKind } from "@shared/reminder/check-in-reminders";
import { type ReminderTruth, settleReminder } from "@shared/reminder/settle-reminder";
import fc from "fast-check";
import { anyCheckIn, type CheckInTask } from "../../support/any-task";
import { clinicDate, moment } from "../../support/clinic-date";

const closesAt = moment("2026-03-12T00:00:00+08:00");
const task = (purpose: "safety" | "recovery"): CheckInTask => ({
  id: "checkIn.d1",
  kind: "checkIn",
  title: "恢复打卡",
  purpose,
  day: 1,
  closesAfterDays: 1,
  opensOn: clinicDate("2026-03-10"),
  closesOn: clinicDate("2026-03-11"),
  opensAt: moment("2026-03-10T09:00:00+08:00"),
  closesAt,
});

const times = { open: after(closesAt, -1), closing: closesAt, later: after(closesAt, minutes(600)) };
const send = { kind: "send" };
const call = { kind: "call" };
const clear = (reason: string) => ({ kind: "clear", reason });
const both = [true, false];

/** Every combination of what can be true when a planned look falls due. */
const combinations = both.flatMap((episodeActive) =>
  both.flatMap((checkedIn) =>
    both.flatMap((consented) =>
      [0, 1, 3].flatMap((grants) =>
        (["missed", "closed"] as const).flatMap((kind) =>
          (["safety", "recovery"] as const).flatMap((purpose) =>
            (["open", "closing", "later"] as const).map((time) => ({
              episodeActive,
              checkedIn,
              consented,
              grants,
              kind,
              purpose,
              time,
            })),
          ),
        ),
      ),
    ),
  ),
);

type Combination = (typeof combinations)[number];

/** The same decision as a table read from the top: the first row that fits holds. */
const table: readonly { readonly fits: (one: Combination) => boolean; readonly decision: object }[] = [
  { fits: ({ episodeActive }) => !episodeActive, decision: clear("episodeEnded") },
  { fits: ({ checkedIn }) => checkedIn, decision: clear("checkedIn") },
  { fits: ({ kind, purpose }) => kind === "closed" && purpose === "safety", decision: call },
  { fits: ({ kind }) => kind === "closed", decision: clear("nothingToDo") },
  { fits: ({ time }) => time !== "open", decision: clear("tooLate") },
  { fits: ({ consented, grants }) => consented && grants > 0, decision: send },
  { fits: () => true, decision: call },
];

describe("a look at a check-in", () => {
  test.each(combinations)(
    "$kind, $purpose, episode active $episodeActive, checked in $checkedIn, consent $consented, $grants grants, $time",
    (one) => {
      const expected = table.find(({ fits }) => fits(one))?.decision;
      expect(settleReminder(one.kind, task(one.purpose), one, times[one.time])).toEqual(expected);
    },
  );
});

const anyTruth: fc.Arbitrary<ReminderTruth> = fc.record({
  episodeActive: fc.boolean(),
  checkedIn: fc.boolean(),
  consented: fc.boolean(),
  grants: fc.nat({ max: 5 }),
});
const anyDelay = fc.nat({ max: 30 * 86_400_000 });
const anyKind = fc.constantFrom<ReminderKind>("missed", "closed");

describe("a reminder", () => {
  test("is never sent after the check-in was made, the episode ended, its days closed, or without consent and grant", () => {
    fc.assert(
      fc.property(anyCheckIn, anyKind, anyTruth, anyDelay, (one, kind, truth, delay) => {
        const now = after(one.opensAt, delay);
        fc.pre(settleReminder(kind, one, truth, now).kind === "send");
        expect(truth).toMatchObject({ episodeActive: true, checkedIn: false, consented: true });
        expect(truth.grants).toBeGreaterThan(0);
        expect(now).toBeLessThan(one.closesAt);
      }),
    );
  });

  test("goes out at most once for each check-in, whatever is true at each look and however late it is taken", () => {
    fc.assert(
      fc.property(anyCheckIn, fc.array(anyTruth, { minLength: 2, maxLength: 2 }), anyDelay, (one, truths, delay) => {
        const decisions = checkInReminders(one).map(({ kind, dueAt }, place) => {
          const truth = truths[place];
          return truth && settleReminder(kind, one, truth, after(dueAt, delay)).kind;
        });
        expect(decisions.filter((kind) => kind === "send").length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("and its call cover every missed safety check-in of a running episode", () => {
    fc.assert(
      fc.property(anyCheckIn, anyTruth, anyDelay, (one, truth, delay) => {
        fc.pre(one.purpose === "safety");
        const facts = { ...truth, episodeActive: true, checkedIn: false };
        const looks = checkInReminders(one).map(({ kind, dueAt }) =>
          settleReminder(kind, one, facts, after(dueAt, delay)),
        );
        expect(looks.at(-1)).toEqual(call);
      }),
    );
  });
});
