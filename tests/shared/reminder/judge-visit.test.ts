import { after } from "@shared/calendar/instant";
import { judgeVisit, type VisitTruth } from "@shared/reminder/judge-visit";
import type { VisitState } from "@shared/visit/visit-state";
import { moment } from "../../support/clinic-date";

const startsAt = moment("2026-03-12T15:00:00+08:00");
const lateAt = moment("2026-03-12T14:00:00+08:00");
const now = moment("2026-03-12T08:00:00+08:00");
const truth: VisitTruth = { state: "confirmed", startsAt };
const judge = (visit: VisitTruth | undefined, at = now) => judgeVisit({ lateAt, startsAt }, visit, at);

describe("a reminder of a visit that is due", () => {
  test.each<[VisitState, unknown]>([
    ["booked", { kind: "tell" }],
    ["confirmed", { kind: "tell" }],
    ["cancelled", { kind: "clear", reason: "cancelled" }],
    ["arrived", { kind: "clear", reason: "arrived" }],
    ["called", { kind: "clear", reason: "arrived" }],
    ["inService", { kind: "clear", reason: "arrived" }],
    ["checkout", { kind: "clear", reason: "arrived" }],
    ["done", { kind: "clear", reason: "arrived" }],
  ])("of a visit that is %s: %j", (state, expected) => {
    expect(judge({ ...truth, state })).toEqual(expected);
  });

  test("of a visit nobody came to is never sent", () => {
    expect(judge({ ...truth, state: "noShow" }).kind).toBe("clear");
  });

  test("of a visit that is gone is cleared", () => {
    expect(judge(undefined)).toEqual({ kind: "clear", reason: "gone" });
  });

  test("of a visit that was moved gives way to the other's, also when the move looks like a cancellation", () => {
    const moved = { kind: "supersede", reason: "rescheduled" };
    expect(judge({ ...truth, startsAt: after(startsAt, 60_000) })).toEqual(moved);
    expect(judge({ ...truth, rescheduledTo: "ap-2" })).toEqual(moved);
    expect(judge({ ...truth, state: "cancelled", rescheduledTo: "ap-2" })).toEqual(moved);
  });

  test.each([
    ["a millisecond before it is late", after(lateAt, -1), "tell"],
    ["when it is late", lateAt, "skipLate"],
    ["until the visit begins", after(startsAt, -1), "skipLate"],
    ["when the visit begins", startsAt, "clear"],
    ["after it began", after(startsAt, 1), "clear"],
  ])("%s", (_, at, kind) => {
    expect(judge(truth, at).kind).toBe(kind);
  });
});
