import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Handling } from "@shared/triage/handling";
import type { Urgency } from "@shared/triage/judgement";
import { queuePlace } from "@shared/triage/queue-place";
import fc from "fast-check";
import { moment, storableInstant } from "../../support/clinic-date";

const at = moment("2026-03-10T10:00:00+08:00");
const nurse = { id: "nurse-lin", name: "林护士" };
const open: Handling = { state: "open", steps: [] };
const inHand: Handling = { state: "inHand", steps: [{ kind: "notReached", by: nurse, at }] };
const closedAt = (moment: Instant): Handling => ({
  state: "closed",
  steps: [{ kind: "contacted", outcome: "advised", by: nurse, at: moment }],
});
const order = ["red", "yellow", "none"] as const;
const anyUrgency = fc.constantFrom<Urgency>(...order);

describe("a check-in made at ten", () => {
  test.each([
    ["red", "2026-03-10T10:15:00+08:00"],
    ["yellow", "2026-03-10T14:00:00+08:00"],
    ["none", "2026-03-11T10:00:00+08:00"],
  ] as const)("that is %s is promised a look by %s", (urgency, dueAt) => {
    for (const handling of [open, inHand, closedAt(at)]) {
      expect(queuePlace(urgency, handling, at, "a").dueAt).toBe(moment(dueAt));
    }
  });
});

describe("the inbox", () => {
  test("puts red before yellow before nothing reported, whenever they came", () => {
    fc.assert(
      fc.property(anyUrgency, anyUrgency, storableInstant, storableInstant, (one, other, first, second) => {
        fc.pre(order.indexOf(one) < order.indexOf(other));
        expect(queuePlace(one, open, first, "a").key < queuePlace(other, inHand, second, "b").key).toBe(true);
      }),
    );
  });

  test("puts the one promised first at the top among the same urgency", () => {
    fc.assert(
      fc.property(anyUrgency, storableInstant, fc.integer({ min: 1, max: 1e9 }), (urgency, early, later) => {
        const late = after(early, later);
        expect(queuePlace(urgency, inHand, early, "z").key < queuePlace(urgency, open, late, "a").key).toBe(true);
      }),
    );
  });

  test("puts closed check-ins after all open ones", () => {
    fc.assert(
      fc.property(anyUrgency, anyUrgency, storableInstant, storableInstant, (one, other, first, second) => {
        expect(queuePlace(one, closedAt(first), first, "a").key > queuePlace(other, open, second, "b").key).toBe(true);
      }),
    );
  });

  test("puts the one closed last at the top of the closed ones", () => {
    const earlier = queuePlace("red", closedAt(after(at, minutes(20))), at, "a").key;
    const later = queuePlace("none", closedAt(after(at, minutes(50))), at, "b").key;
    expect(later < earlier).toBe(true);
  });
});
