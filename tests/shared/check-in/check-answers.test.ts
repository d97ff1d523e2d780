import type { Answers } from "@shared/check-in/answers";
import { checkAnswers } from "@shared/check-in/check-answers";
import { type CheckInForm, checkInForm } from "@shared/check-in/check-in-form";
import { catalogue } from "@shared/pathway/catalogue";
import fc from "fast-check";
import { answersTo, calmAnswers } from "../../support/any-answers";
import { anyPlan, planOf } from "../../support/personal-plans";

const form = checkInForm(planOf(catalogue.doubleEyelid), 1);
const calm = calmAnswers(form);
const photo = (number: number, view = "open") => ({ view, fileId: `cloud://clinic.photos/${number}.jpg` });

const anySheet = fc
  .record({ plan: anyPlan, day: fc.integer({ min: 0, max: 400 }) })
  .map(({ plan, day }) => checkInForm(plan, day))
  .chain((one) => answersTo(one).map((answers) => ({ form: one, answers })));

describe("an answer sheet", () => {
  test("filled in from its own form is accepted", () => {
    fc.assert(fc.property(anySheet, (sheet) => expect(checkAnswers(sheet.form, sheet.answers)).toBeUndefined()));
  });

  test.each([
    ["pain below 0", { pain: -1 }, "answers.pain", "outOfRange"],
    ["pain above 10", { pain: 11 }, "answers.pain", "outOfRange"],
    ["pain between two points", { pain: 3.5 }, "answers.pain", "outOfRange"],
    ["pain that is no number", { pain: Number.NaN }, "answers.pain", "outOfRange"],
    ["a sign that is not asked that day", { signs: ["IM1"] }, "answers.signs", "unknownSign"],
    ["a computed sign", { signs: ["CW7"] }, "answers.signs", "unknownSign"],
    ["a sign that a question covers", { signs: ["DE4"] }, "answers.signs", "unknownSign"],
    ["a sign ticked twice", { signs: ["CE1", "CE1"] }, "answers.signs", "repeated"],
    ["a fifth photo", { photos: [1, 2, 3, 4, 5].map((one) => photo(one)) }, "answers.photos", "tooMany"],
    ["the same photo twice", { photos: [photo(1), photo(1, "closed")] }, "answers.photos", "repeated"],
    ["a photo of a view that was not asked for", { photos: [photo(1, "mouth")] }, "answers.photos", "unknownOption"],
  ])("with %s is refused", (_, change, field, reason) => {
    expect(checkAnswers(form, { ...calm, ...change })).toEqual({ field, reason });
  });

  test.each([0, 10])("with pain at the end of the scale (%i) is accepted", (pain) => {
    expect(checkAnswers(form, { ...calm, pain })).toBeUndefined();
  });

  test("with four photos is accepted", () => {
    expect(checkAnswers(form, { ...calm, photos: [1, 2, 3, 4].map((one) => photo(one)) })).toBeUndefined();
  });

  test("without an answer to a question is refused by the question's name", () => {
    const { vision: _, ...choices } = calm.choices;
    expect(checkAnswers(form, { ...calm, choices })).toEqual({ field: "answers.choices.vision", reason: "unanswered" });
  });

  test("broken off by a red sign may leave questions open, but answers nothing that was not asked", () => {
    expect(checkAnswers(form, { ...calm, choices: { vision: "changed" } }, true)).toBeUndefined();
    expect(checkAnswers(form, { ...calm, choices: { vision: "blurred" } }, true)?.reason).toBe("unknownOption");
    expect(checkAnswers(form, { ...calm, signs: ["CW7"] }, true)?.field).toBe("answers.signs");
  });

  test("with an option the question does not have is refused", () => {
    const choices = { ...calm.choices, vision: "blurred" };
    expect(checkAnswers(form, { ...calm, choices })).toEqual({
      field: "answers.choices.vision",
      reason: "unknownOption",
    });
  });

  test("with an answer to a question of another day is refused", () => {
    const later = checkInForm(planOf(catalogue.doubleEyelid), 20);
    const choices = { ...calmAnswers(later).choices, medication: "all" };
    expect(checkAnswers(later, { ...calmAnswers(later), choices })).toEqual({
      field: "answers.choices.medication",
      reason: "unknownQuestion",
    });
  });
});

const changed = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

function corruptions(sheet: CheckInForm, answers: Answers, place: number): Readonly<Record<string, Answers>> {
  const asked = Object.keys(answers.choices);
  const chosen = changed(asked, place);
  const sign = changed(sheet.signs, place)?.id ?? "CE1";
  const { [chosen ?? ""]: _, ...fewer } = answers.choices;
  return {
    pain: { ...answers, pain: place % 2 === 0 ? -1 - place : 11 + place },
    painPart: { ...answers, pain: 0.5 + (place % 10) },
    ...(chosen === undefined ? {} : { unanswered: { ...answers, choices: fewer } }),
    ...(chosen === undefined ? {} : { option: { ...answers, choices: { ...answers.choices, [chosen]: "else" } } }),
    question: { ...answers, choices: { ...answers.choices, [`unasked${place}`]: "none" } },
    sign: { ...answers, signs: [...answers.signs, `XX${place}`] },
    twice: { ...answers, signs: [...answers.signs.filter((id) => id !== sign), sign, sign] },
    view: { ...answers, photos: [photo(place + 100, "elsewhere")] },
    photos: { ...answers, photos: [1, 2, 3, 4, 5].map((one) => photo(one)) },
  };
}

test("any single corruption of a good answer sheet is refused, and the refusal names a field of the answers", () => {
  fc.assert(
    fc.property(anySheet, fc.nat({ max: 50 }), (sheet, place) => {
      for (const [kind, answers] of Object.entries(corruptions(sheet.form, sheet.answers, place))) {
        const problem = checkAnswers(sheet.form, answers);
        expect({ kind, field: problem?.field }).toEqual({ kind, field: expect.stringMatching(/^answers\.\w+/) });
      }
    }),
  );
});
