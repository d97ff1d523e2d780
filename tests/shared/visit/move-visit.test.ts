import type { Instant } from "@shared/calendar/instant";
import { correctVisit } from "@shared/visit/correct-visit";
import { moveVisit, type VisitFacts } from "@shared/visit/move-visit";
import type { Visit } from "@shared/visit/visit";
import type { VisitState } from "@shared/visit/visit-state";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const startsAt = moment("2026-11-22T11:00:00+08:00");
const now = moment("2026-11-22T11:05:00+08:00");
const facts: VisitFacts = { startsAt, gatesOpen: [], hasNext: true };
const desk = { kind: "staff", id: "s1", name: "江帆" } as const;
const states: readonly VisitState[] = [
  "booked",
  "confirmed",
  "arrived",
  "called",
  "inService",
  "checkout",
  "done",
  "noShow",
  "cancelled",
];
const visit = (state: VisitState): Visit => ({ state, steps: [{ to: state, at: startsAt, by: desk }] });
const refusalOf = (from: VisitState, to: VisitState, more: Partial<VisitFacts> = {}, at: Instant = now) => {
  const answer = moveVisit(visit(from), to, desk, { ...facts, ...more }, at);
  return "refused" in answer ? answer.refused : undefined;
};

test.each([
  ["booked", ["confirmed", "arrived", "noShow", "cancelled"]],
  ["confirmed", ["arrived", "noShow", "cancelled"]],
  ["arrived", ["called", "inService", "cancelled"]],
  ["called", ["arrived", "inService", "cancelled"]],
  ["inService", ["checkout"]],
  ["checkout", ["done"]],
  ["done", []],
  ["noShow", []],
  ["cancelled", []],
] as const)("a visit that is %s may go on to %j and nowhere else", (from, allowed) => {
  const may = states.filter((to) => refusalOf(from, to) !== "noSuchMove");
  expect([...may].sort()).toEqual([...allowed].sort());
});

test.each([
  ["booked", "confirmed", { gatesOpen: ["informedConsent"] }, "gateOpen"],
  ["called", "inService", { gatesOpen: ["informedConsent"] }, "gateOpen"],
  ["booked", "arrived", { gatesOpen: ["informedConsent"] }, undefined],
  ["checkout", "done", { hasNext: false }, "noNextReason"],
  ["checkout", "done", { hasNext: false, noNext: "decidesLater" }, undefined],
  ["confirmed", "arrived", { startsAt: moment("2026-11-23T11:00:00+08:00") }, "notToday"],
  ["confirmed", "noShow", { startsAt: moment("2026-11-22T11:06:00+08:00") }, "tooEarly"],
] as const)("from %s to %s with %j: %s", (from, to, more, refusal) => {
  expect(refusalOf(from, to, more as Partial<VisitFacts>)).toBe(refusal);
});

test("the clinic's day decides about today, wherever the process runs", () => {
  const late = { startsAt: moment("2026-11-22T00:30:00+08:00") };
  expect(refusalOf("confirmed", "arrived", late, moment("2026-11-22T23:59:00+08:00"))).toBeUndefined();
  expect(refusalOf("confirmed", "arrived", late, moment("2026-11-23T00:00:00+08:00"))).toBe("notToday");
});

test("a step is only ever added: what was stays, in every order of moves and corrections", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...states), fc.boolean()), { maxLength: 20 }), (moves) => {
      let current = visit("booked");
      for (const [to, corrects] of moves) {
        const answer = corrects
          ? correctVisit(current, to, desk, "更正", facts, now)
          : moveVisit(current, to, desk, facts, now);
        if ("refused" in answer) continue;
        expect(answer.moved.steps.slice(0, -1)).toEqual(current.steps);
        expect(answer.moved.steps.at(-1)).toMatchObject({ to: answer.moved.state });
        current = answer.moved;
      }
    }),
  );
});

test("a cancelled visit cannot come back, and nothing is corrected into a cancellation", () => {
  expect(correctVisit(visit("cancelled"), "confirmed", desk, "点错了", facts, now)).toEqual({ refused: "noSuchMove" });
  expect(correctVisit(visit("done"), "cancelled", desk, "点错了", facts, now)).toEqual({ refused: "noSuchMove" });
  expect(correctVisit(visit("noShow"), "arrived", desk, "漏点了", facts, now)).toMatchObject({
    moved: { state: "arrived", steps: [{}, { corrects: true, reason: "漏点了" }] },
  });
});

test.each([
  ["booked", "confirmed", { gatesOpen: ["informedConsent"] }, "gateOpen"],
  ["booked", "inService", { gatesOpen: ["informedConsent"] }, "gateOpen"],
  ["confirmed", "arrived", { startsAt: moment("2026-11-23T11:00:00+08:00") }, "notToday"],
  ["confirmed", "done", { startsAt: moment("2026-11-23T11:00:00+08:00") }, "notToday"],
] as const)("a correction from %s to %s with %j is refused: %s", (from, to, more, refused) => {
  expect(correctVisit(visit(from), to, desk, "更正", { ...facts, ...more }, now)).toEqual({ refused });
});
