import type { CallAttempt, CallOutcome } from "@shared/call/call";
import { callState } from "@shared/call/call-state";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const attempt = (outcome: CallOutcome): CallAttempt => ({
  by: { id: "nurse-lin", name: "林护士" },
  at: moment("2026-03-10T10:00:00+08:00"),
  outcome,
});

describe("a call that the team owes", () => {
  test.each([
    [[], "open"],
    [["notReached"], "open"],
    [["notReached", "notReached"], "open"],
    [["notReached", "notReached", "notReached"], "closed"],
    [["reachedFine"], "closed"],
    [["reachedVisit"], "closed"],
    [["wrongNumber"], "closed"],
    [["declined"], "closed"],
    [["notReached", "reachedFine"], "closed"],
  ] as const)("is, after the attempts %j, %s", (outcomes, state) => {
    expect(callState(outcomes.map(attempt))).toBe(state);
  });

  test("stays closed whatever is tried after an answer", () => {
    const outcomes = fc.constantFrom<CallOutcome>(
      "reachedFine",
      "reachedVisit",
      "notReached",
      "wrongNumber",
      "declined",
    );
    fc.assert(
      fc.property(fc.array(outcomes, { maxLength: 5 }), fc.array(outcomes, { maxLength: 5 }), (first, then) => {
        fc.pre(callState(first.map(attempt)) === "closed");
        expect(callState([...first, ...then].map(attempt))).toBe("closed");
      }),
    );
  });
});
