import { followedShare } from "@shared/adherence/followed-share";
import { checkInForm } from "@shared/check-in/check-in-form";
import { catalogue } from "@shared/pathway/catalogue";
import fc from "fast-check";
import { answersTo, calmAnswers } from "../../support/any-answers";
import { anyPlan, planOf } from "../../support/personal-plans";

const form = checkInForm(planOf(catalogue.doubleEyelid), 1);
const share = (choices: Record<string, string>) =>
  followedShare(form.questions, { choices: { ...calmAnswers(form).choices, ...choices } });

describe("the share of the instructions that was followed", () => {
  test.each([
    ["all", "asTold", 1],
    ["some", "asTold", 0.75],
    ["some", "partly", 0.5],
    ["none", "partly", 0.25],
    ["none", "no", 0],
    ["notPrescribed", "partly", 0.5],
  ])("with medicines %s and cold packs %s is %d", (medication, coldCompress, expected) => {
    expect(share({ medication, coldCompress })).toBe(expected);
  });

  test("is unknown when nothing about instructions was asked", () => {
    const later = checkInForm(planOf(catalogue.doubleEyelid), 30);
    expect(followedShare(later.questions, calmAnswers(later))).toBeUndefined();
  });

  test("is unknown when the only question about it does not apply", () => {
    const day = checkInForm(planOf(catalogue.doubleEyelid), 10);
    const choices = { ...calmAnswers(day).choices, medication: "notPrescribed" };
    expect(followedShare(day.questions, { choices })).toBeUndefined();
  });

  test("lies between none and all", () => {
    const sheets = fc
      .tuple(anyPlan, fc.integer({ min: 0, max: 30 }))
      .map(([plan, day]) => checkInForm(plan, day))
      .chain((one) => answersTo(one).map((answers) => ({ questions: one.questions, answers })));
    fc.assert(
      fc.property(sheets, ({ questions, answers }) => {
        const followed = followedShare(questions, answers) ?? 0;
        expect(followed).toBeGreaterThanOrEqual(0);
        expect(followed).toBeLessThanOrEqual(1);
      }),
    );
  });
});
