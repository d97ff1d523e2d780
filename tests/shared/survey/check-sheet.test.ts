import { sheetProblem } from "@shared/survey/check-sheet";
import { keepVisible } from "@shared/survey/keep-visible";
import { routeOf } from "@shared/survey/route-of";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { anyAnswers, everySheet } from "./every-sheet";
import { choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

const survey = surveyOf([
  choice("came", ["yes", "no"]),
  scale("waited", 0, 10, { showIf: { question: "came", chose: ["yes"] } }),
  tags("liked", ["tea", "staff"], { optional: true }),
  number("times", -5, 5, { mayDecline: true }),
  note("between"),
  text("words", { optional: true, mayDecline: true }),
  text("last"),
]);
const whole = { came: "yes", waited: 3, liked: ["tea"], times: 2, words: "谢谢", last: "好" };
const without = (id: string): SurveyAnswers => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== id));

describe("a sheet", () => {
  test.each<[string, SurveyAnswers]>([
    ["answered in full", whole],
    ["without what is optional", { came: "no", times: null, last: "好" }],
    ["with an empty list where the question is optional", { ...whole, liked: [] }],
    ["with an empty text where the question is optional", { ...whole, words: " " }],
    ["with five characters outside the basic plane", { ...whole, last: "😀😀😀😀😀" }],
    ["at both ends of a range", { ...whole, waited: 10, times: -5 }],
  ])("%s has nothing wrong with it", (_, answers) => {
    expect(sheetProblem(survey, answers, { partial: false })).toBeUndefined();
    expect(sheetProblem(survey, answers, { partial: true })).toBeUndefined();
  });

  test.each<[string, SurveyAnswers, string, string]>([
    ["an unknown question", { ...whole, other: 1 }, "answers.other", "unknownQuestion"],
    ["a name every object answers to", { ...whole, toString: "x" }, "answers.toString", "unknownQuestion"],
    ["an answer to a hidden question", { ...whole, came: "no" }, "answers.waited", "hiddenQuestion"],
    ["an answer to words that are only read", { ...whole, between: "x" }, "answers.between", "wrongType"],
    ["words only read, declined", { ...whole, between: null }, "answers.between", "wrongType"],
    ["a number for a choice", { ...whole, came: 1 }, "answers.came", "wrongType"],
    ["a list for a choice", { ...whole, came: ["yes"] }, "answers.came", "wrongType"],
    ["a choice that is not offered", { ...whole, came: "maybe" }, "answers.came", "unknownChoice"],
    ["an empty choice", { ...whole, came: "" }, "answers.came", "unknownChoice"],
    ["one word for tags", { ...whole, liked: "tea" }, "answers.liked", "wrongType"],
    ["a tag that is not offered", { ...whole, liked: ["tea", "cake"] }, "answers.liked", "unknownChoice"],
    ["a tag twice", { ...whole, liked: ["tea", "tea"] }, "answers.liked", "repeated"],
    ["words for a scale", { ...whole, waited: "3" }, "answers.waited", "wrongType"],
    ["over the scale", { ...whole, waited: 11 }, "answers.waited", "outOfRange"],
    ["under the range", { ...whole, times: -6 }, "answers.times", "outOfRange"],
    ["half a point", { ...whole, waited: 2.5 }, "answers.waited", "outOfRange"],
    ["no number at all", { ...whole, waited: Number.NaN }, "answers.waited", "outOfRange"],
    ["a number for a text", { ...whole, last: 1 }, "answers.last", "wrongType"],
    ["a text that is too long", { ...whole, last: "六个字太长了" }, "answers.last", "tooLong"],
    ["rather not say where it is not offered", { ...whole, came: null }, "answers.came", "mayNotDecline"],
  ])("with %s is refused, finished or not", (_, answers, field, reason) => {
    expect(sheetProblem(survey, answers, { partial: false })).toEqual({ field, reason });
    expect(sheetProblem(survey, answers, { partial: true })).toEqual({ field, reason });
  });

  test.each<[string, SurveyAnswers, string]>([
    ["with nothing", {}, "answers.came"],
    ["without an answer that became required", without("waited"), "answers.waited"],
    ["without a text", without("last"), "answers.last"],
    ["with an empty text", { ...whole, last: " \n" }, "answers.last"],
  ])("%s is not finished, but may be kept", (_, answers, field) => {
    expect(sheetProblem(survey, answers, { partial: false })).toEqual({ field, reason: "unanswered" });
    expect(sheetProblem(survey, answers, { partial: true })).toBeUndefined();
  });

  test("without any tag is not finished where tags are required", () => {
    const required = surveyOf([tags("liked", ["tea"])]);
    expect(sheetProblem(required, { liked: [] }, { partial: false })?.reason).toBe("unanswered");
  });
});

describe("whatever the survey", () => {
  test("who answered every question they saw has answered enough: nothing hidden is required", () => {
    fc.assert(
      fc.property(anySurvey(3), (any) => {
        for (const answers of everySheet(any)) expect(sheetProblem(any, answers, { partial: false })).toBeUndefined();
      }),
    );
  });

  test("answers to anything else are refused with the question named, and pass once they are dropped", () => {
    let refused = 0;
    const some = anySurvey(5).chain((any) => fc.tuple(fc.constant(any), anyAnswers(any)));
    fc.assert(
      fc.property(some, ([any, answers]) => {
        const shown = routeOf(any, answers).map(({ id }) => id);
        const hidden = Object.keys(answers).filter((id) => !shown.includes(id));
        const problem = sheetProblem(any, answers, { partial: true });
        if (hidden.length > 0) refused += 1;
        expect(problem).toEqual(
          hidden.length > 0 ? { field: `answers.${hidden[0]}`, reason: "hiddenQuestion" } : undefined,
        );
        expect(sheetProblem(any, keepVisible(any, answers), { partial: true })).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  test("a required answer is missed exactly when its question is shown", () => {
    fc.assert(
      fc.property(anySurvey(3), fc.nat(), (any, pick) => {
        const sheets = everySheet(any);
        const answers = sheets[pick % sheets.length] ?? {};
        const last = routeOf(any, answers)
          .filter(({ kind }) => kind !== "note")
          .at(-1);
        if (last === undefined) return;
        const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== last.id));
        const after = routeOf(any, rest).filter(({ kind, optional }) => kind !== "note" && !optional);
        const open = after.find(({ id }) => !(id in rest));
        const expected = open === undefined ? undefined : { field: `answers.${open.id}`, reason: "unanswered" };
        expect(sheetProblem(any, rest, { partial: false })).toEqual(expected);
        if (!last.optional) expect(expected?.field).toBe(`answers.${last.id}`);
      }),
    );
  });
});
