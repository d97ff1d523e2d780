import { after, days, type Instant, minutes } from "@shared/calendar/instant";
import type { Case } from "@shared/case/case";
import { caseDueAt } from "@shared/case/case-due";
import { mayConfirm } from "@shared/case/may-confirm";
import { type PatientAnswer, patientStep } from "@shared/case/patient-step";
import { stepCase } from "@shared/case/step-case";
import { freshCase, nurse, opening } from "../../support/any-case";

const closing = after(opening, minutes(30));
const confirmed: PatientAnswer = { kind: "confirmed" };
const reopened: PatientAnswer = { kind: "reopened", text: "还是没有解决" };
const added: PatientAnswer = { kind: "added", text: "还有一件事" };

function closed(one: Case = freshCase(), at = closing): Case {
  const outcome = stepCase(one, { kind: "closed", outcome: "settled", reply: "已处理" }, nurse, at);
  if (outcome.kind === "refused") throw new Error(outcome.reason);
  return outcome.case;
}

function answered(one: Case, answer: PatientAnswer, at: Instant = after(closing, 1)): Case {
  const outcome = patientStep(one, answer, at);
  if (outcome.kind === "refused") throw new Error(outcome.reason);
  return outcome.case;
}

const refused = (one: Case, answer: PatientAnswer, at: Instant = after(closing, 1)) => patientStep(one, answer, at);

describe("the patient", () => {
  test("confirms a closed case once", () => {
    expect(mayConfirm(freshCase())).toBe(false);
    expect(mayConfirm(closed())).toBe(true);
    const one = answered(closed(), confirmed);
    expect(one).toMatchObject({ state: "closed" });
    expect(one.steps.at(-1)).toEqual({ at: after(closing, 1), kind: "confirmed" });
    expect(mayConfirm(one)).toBe(false);
    expect(refused(one, confirmed)).toEqual({ kind: "refused", reason: "alreadyConfirmed" });
    expect(refused(freshCase(), confirmed)).toEqual({ kind: "refused", reason: "notClosed" });
  });

  test("opens a closed case again, which begins a new deadline with the same owner", () => {
    const at = after(closing, days(2));
    const one = answered(closed(), reopened, at);
    expect(one).toMatchObject({ state: "open", owner: { id: nurse.id }, dueAt: caseDueAt("nextDay", at) });
    expect(one.dueAt).toBeGreaterThan(freshCase().dueAt);
    expect(one.steps.at(-1)).toEqual({ at, kind: "reopened", text: "还是没有解决" });
    expect(refused(freshCase(), reopened)).toEqual({ kind: "refused", reason: "notClosed" });
  });

  test("also one that was confirmed, and confirms once more after it was closed again", () => {
    const again = closed(answered(answered(closed(), confirmed), reopened));
    expect(mayConfirm(again)).toBe(true);
    expect(answered(again, confirmed).steps.filter(({ kind }) => kind === "confirmed")).toHaveLength(2);
  });

  test("has fourteen days for that, from the last closing on", () => {
    expect(answered(closed(), reopened, after(closing, days(14)))).toMatchObject({ state: "open" });
    const late = after(closing, days(14) + 1);
    expect(refused(closed(), reopened, late)).toEqual({ kind: "refused", reason: "tooLate" });
    const again = closed(answered(closed(), reopened, after(closing, days(14))), after(closing, days(15)));
    expect(answered(again, reopened, after(closing, days(20)))).toMatchObject({ state: "open" });
  });

  test("says more while it is open, which moves neither state nor deadline", () => {
    expect(answered(freshCase(), added)).toMatchObject({
      state: "open",
      dueAt: freshCase().dueAt,
      steps: { length: 2 },
    });
    expect(refused(closed(), added)).toEqual({ kind: "refused", reason: "caseClosed" });
  });

  test("cannot fill a case without end", () => {
    let one = freshCase();
    for (let place = 1; place < 50; place++) one = answered(one, added);
    expect(refused(one, added)).toEqual({ kind: "refused", reason: "tooManySteps" });
    expect(stepCase(one, { kind: "taken" }, nurse, closing).kind).toBe("stepped");
  });
});
