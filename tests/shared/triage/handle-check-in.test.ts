import { handleCheckIn } from "@shared/triage/handle-check-in";
import type { ContactOutcome, Handling, HandlingStep } from "@shared/triage/handling";
import type { Urgency } from "@shared/triage/judgement";
import fc from "fast-check";
import { moment } from "../../support/clinic-date";

const nurse = { by: { id: "nurse-lin", name: "林护士" }, at: moment("2026-03-10T10:00:00+08:00") };
const untouched: Handling = { state: "open", steps: [] };
const outcomes: readonly ContactOutcome[] = ["advised", "visitArranged", "sentToEmergency"];
const acknowledged: HandlingStep = { ...nurse, kind: "acknowledged" };
const notReached: HandlingStep = { ...nurse, kind: "notReached" };
const contacted = (outcome: ContactOutcome): HandlingStep => ({ ...nurse, kind: "contacted", outcome });

const anyUrgency = fc.constantFrom<Urgency>("red", "yellow", "none");
const anySteps = fc.array(fc.constantFrom(acknowledged, notReached, ...outcomes.map(contacted)), { maxLength: 8 });

/** The steps that were taken in, one after the other; refused ones change nothing. */
const handled = (urgency: Urgency, steps: readonly HandlingStep[]): Handling =>
  steps.reduce((handling, step) => {
    const outcome = handleCheckIn(handling, urgency, step);
    return outcome.kind === "handled" ? outcome.handling : handling;
  }, untouched);

describe("a check-in in the team's hands", () => {
  test.each([
    ["red", acknowledged, "inHand"],
    ["yellow", acknowledged, "inHand"],
    ["none", acknowledged, "closed"],
    ["red", notReached, "inHand"],
    ["yellow", notReached, "inHand"],
    ["none", notReached, "inHand"],
    ["red", contacted("advised"), "closed"],
    ["yellow", contacted("visitArranged"), "closed"],
    ["none", contacted("sentToEmergency"), "closed"],
  ] as const)("that is %s is, after %j, %s", (urgency, step, state) => {
    expect(handleCheckIn(untouched, urgency, step)).toEqual({ kind: "handled", handling: { state, steps: [step] } });
  });

  test("is closed by a contact after nobody picked up", () => {
    expect(handled("red", [acknowledged, notReached, notReached, contacted("sentToEmergency")])).toMatchObject({
      state: "closed",
      steps: { length: 4 },
    });
  });

  test("is not acknowledged twice", () => {
    expect(handleCheckIn({ state: "inHand", steps: [acknowledged] }, "red", acknowledged)).toEqual({
      kind: "refused",
      reason: "alreadyAcknowledged",
    });
  });

  test.each([acknowledged, notReached, contacted("advised")])("takes no further step once closed (%j)", (step) => {
    expect(handleCheckIn({ state: "closed", steps: [contacted("advised")] }, "red", step)).toEqual({
      kind: "refused",
      reason: "alreadyClosed",
    });
  });

  test("red or yellow is closed only by a contact with an outcome, whatever else was done", () => {
    fc.assert(
      fc.property(fc.constantFrom<Urgency>("red", "yellow"), anySteps, (urgency, steps) => {
        const { state, steps: kept } = handled(urgency, steps);
        expect(state === "closed").toBe(kept.some(({ kind }) => kind === "contacted"));
      }),
    );
  });

  test("keeps every step that was taken in, in order, and nothing after it was closed", () => {
    fc.assert(
      fc.property(anyUrgency, anySteps, anySteps, (urgency, first, second) => {
        const earlier = handled(urgency, first);
        const later = handled(urgency, [...first, ...second]);
        expect(later.steps.slice(0, earlier.steps.length)).toEqual(earlier.steps);
        if (earlier.state === "closed") expect(later).toEqual(earlier);
      }),
    );
  });
});
