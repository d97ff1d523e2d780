import type { Instant } from "@shared/calendar/instant";
import type { Case } from "@shared/case/case";
import { caseOrder, openRange } from "@shared/case/case-order";
import { isOverdue } from "@shared/case/is-overdue";
import fc from "fast-check";
import { anyUrgency, freshCase, nurse, opening } from "../../support/any-case";
import { storableInstant } from "../../support/clinic-date";

const due = (dueAt: number, urgency: Case["urgency"] = "nextDay"): Case => ({
  ...freshCase("complaint", urgency),
  dueAt: dueAt as Instant,
});
const closed = (at: number): Case => ({
  ...freshCase(),
  state: "closed",
  steps: [
    { at: opening, kind: "opened" },
    { at: at as Instant, by: nurse, kind: "closed", outcome: "settled", reply: "已处理" },
    { at: (at + 5_000_000) as Instant, kind: "confirmed" },
  ],
});
const sorted = (cases: Readonly<Record<string, Case>>) =>
  Object.entries(cases)
    .sort(([id, one], [otherId, other]) => (caseOrder(one, id) < caseOrder(other, otherId) ? -1 : 1))
    .map(([id]) => id);

describe("the list of cases", () => {
  test("has every crisis first, then the one due first", () => {
    const cases = { late: due(9000), soon: due(1000), crisis: due(8000, "crisis"), older: due(7000, "crisis") };
    expect(sorted(cases)).toEqual(["older", "crisis", "soon", "late"]);
  });

  test("has one in hand at the same place as an open one", () => {
    const one = due(1000);
    expect(caseOrder({ ...one, state: "inHand" }, "a")).toBe(caseOrder(one, "a"));
  });

  test("has closed ones newest first, wherever they stood while open", () => {
    const cases = { first: closed(1_000_000), last: closed(3_000_000), middle: closed(2_000_000) };
    expect(sorted(cases)).toEqual(["last", "middle", "first"]);
  });

  test("counts those past their time by their place alone", () => {
    fc.assert(
      fc.property(anyUrgency, storableInstant, storableInstant, (urgency, dueAt, now) => {
        const one = due(dueAt, urgency);
        const key = caseOrder(one, "any-id");
        const inside = (dueBefore?: Instant) => {
          const { from, to } = openRange(urgency === "crisis" ? "crisis" : "other", dueBefore);
          return from < key && key < to;
        };
        expect(inside()).toBe(true);
        expect(inside(now)).toBe(isOverdue(one, now));
        const { from, to } = openRange(urgency === "crisis" ? "other" : "crisis");
        expect(from < key && key < to).toBe(false);
      }),
    );
  });
});
