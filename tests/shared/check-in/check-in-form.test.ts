import { checkInForm } from "@shared/check-in/check-in-form";
import { catalogue } from "@shared/pathway/catalogue";
import type { Plan } from "@shared/pathway/plan";
import fc from "fast-check";
import { anyPlan, planOf } from "../../support/personal-plans";

const eyelid = planOf(catalogue.doubleEyelid);
const implant = planOf(catalogue.dentalImplant);
const asked = (plan: Plan, day: number) => checkInForm(plan, day).signs.map(({ id }) => id);
const questions = (plan: Plan, day: number) => checkInForm(plan, day).questions.map(({ id }) => id);
const anyDay = fc.integer({ min: -14, max: 400 });

const choosable = (plan: Plan, day: number) =>
  checkInForm(plan, day).questions.flatMap((question) =>
    question.kind === "choice" ? question.options.flatMap(({ sign }) => sign ?? []) : [],
  );

describe("the checklist after eyelid surgery", () => {
  test.each([
    [0, true],
    [3, true],
    [4, false],
    [30, false],
  ])("on day %i the eyelid's own words for bleeding stand in for the common ones: %s", (day, replaced) => {
    expect(asked(eyelid, day).includes("CE4")).toBe(!replaced);
  });

  test.each([0, 5, 6, 365])("on day %i loss of sight is asked once, as a question", (day) => {
    expect(asked(eyelid, day)).not.toContain("CE5");
    expect(asked(eyelid, day)).not.toContain("DE4");
    expect(choosable(eyelid, day)).toContain("DE4");
  });

  test.each([
    [-1, false],
    [0, true],
    [5, true],
    [6, false],
  ])("on day %i eye pain is on the list: %s", (day, shown) => {
    expect(asked(eyelid, day).includes("DE1")).toBe(shown);
  });

  test.each([
    [0, false],
    [1, true],
  ])("on day %i pus is on the list: %s", (day, shown) => {
    expect(asked(eyelid, day).includes("CW2")).toBe(shown);
  });
});

describe("the checklist after an implant", () => {
  test.each([
    [7, false],
    [8, true],
  ])("on day %i the common words for bleeding are asked: %s", (day, shown) => {
    expect(asked(implant, day).includes("CE4")).toBe(shown);
  });

  test.each([
    [3, true, false],
    [4, false, true],
  ])("on day %i the swollen floor of the mouth is asked: %s, pain that gets worse again: %s", (day, early, late) => {
    expect(asked(implant, day).includes("IM3")).toBe(early);
    expect(asked(implant, day).includes("IM4")).toBe(late);
  });
});

describe("the questions", () => {
  test.each([
    [3, true],
    [4, false],
  ])("on day %i cold packs are asked about: %s", (day, shown) => {
    expect(questions(eyelid, day).includes("coldCompress")).toBe(shown);
  });

  test.each([
    [14, true],
    [15, false],
  ])("on day %i medicines are asked about: %s", (day, shown) => {
    expect(questions(eyelid, day).includes("medication")).toBe(shown);
  });

  test("pain is asked every day", () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 400 }), (plan, day) => {
        expect(questions(plan, day)).toContain("pain");
      }),
    );
  });
});

describe("any day's form", () => {
  test("never asks for a sign that is made up of others", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, day) => {
        expect(checkInForm(plan, day).signs.filter(({ requires }) => requires)).toEqual([]);
      }),
    );
  });

  test("leaves a sign of the day out only if it is computed, asked as a question, or worded by another", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, day) => {
        const ofDay = plan.signs.filter(({ fromDay, toDay }) => day >= fromDay && (toDay === null || day <= toDay));
        const covered = new Set([...asked(plan, day), ...choosable(plan, day)]);
        const missing = ofDay.filter(({ id, requires }) => !requires && !covered.has(id));
        for (const { id } of missing) {
          expect(ofDay.some((sign) => sign.replaces === id && covered.has(sign.id))).toBe(true);
        }
      }),
    );
  });

  test("never asks for the same sign twice", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, day) => {
        const all = [...asked(plan, day), ...choosable(plan, day)];
        expect(all).toEqual([...new Set(all)]);
      }),
    );
  });
});
