import { orderProblem, reorder } from "@shared/survey/reorder";
import { routeOf } from "@shared/survey/route-of";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { anyAnswers } from "./every-sheet";
import { choice, surveyOf, text } from "./small-survey";

const survey = surveyOf([
  choice("came", ["yes", "no"], { jumps: [{ when: { question: "came", chose: ["no"] }, to: "after" }] }),
  text("one"),
  text("two", { showIf: { question: "one", is: "answered" } }),
  text("three"),
  text("after"),
  text("last"),
]);

describe("an order of a survey's questions", () => {
  test.each<[string, string, object | undefined]>([
    ["as it is", "came one two three after last", undefined],
    ["other inside what a jump passes", "came three one two after last", undefined],
    [
      "with a question before what it depends on",
      "came two one three after last",
      { place: "order.1", reason: "laterQuestion", detail: "one" },
    ],
    [
      "with more under the jump than before",
      "came one two three last after",
      { place: "order.0", reason: "skipsOther", detail: "after" },
    ],
    [
      "with less under the jump",
      "three came one two after last",
      { place: "order.1", reason: "skipsOther", detail: "after" },
    ],
    [
      "with its aim before the jump",
      "after came one two three last",
      { place: "order.1", reason: "skipsOther", detail: "after" },
    ],
    [
      "with something unknown",
      "came one two three after last more",
      { place: "order.6", reason: "unknownQuestion", detail: "more" },
    ],
    [
      "with something twice",
      "came one two three after last one",
      { place: "order.6", reason: "repeated", detail: "one" },
    ],
    ["with something missing", "came one two three after", { place: "order", reason: "missing", detail: "last" }],
  ])("%s", (_, wanted, problem) => {
    const order = wanted.split(" ");
    expect(orderProblem(survey, order)).toEqual(problem);
    const ids = reorder(survey, order).questions.map(({ id }) => id);
    expect(ids).toEqual(problem === undefined ? order : survey.questions.map(({ id }) => id));
  });

  test("is not changed in an instrument that is clinical, or somebody else's", () => {
    const order = ["came", "three", "one", "two", "after", "last"];
    const licence = { kind: "free", credit: { zh: "某", en: "A" }, source: "s" } as const;
    const fixed = { place: "order", reason: "fixedOrder" };
    expect(orderProblem({ ...survey, clinical: true }, order)).toEqual(fixed);
    expect(orderProblem({ ...survey, licence }, order)).toEqual(fixed);
    expect(reorder({ ...survey, licence }, order).questions).toEqual(survey.questions);
  });

  test("that is lawful asks everybody the same questions, whatever they answer; others are not applied", () => {
    let [lawful, moved] = [0, 0];
    const some = anySurvey(5).chain((any) => {
      const ids = any.questions.map(({ id }) => id);
      return fc.tuple(fc.constant(any), fc.shuffledSubarray(ids, { minLength: ids.length }), anyAnswers(any));
    });
    fc.assert(
      fc.property(some, ([any, order, answers]) => {
        const other = reorder(any, order);
        if (orderProblem(any, order) === undefined) lawful += 1;
        if (other.questions[0]?.id !== any.questions[0]?.id) moved += 1;
        const asked = (one: typeof any) => routeOf(one, answers).map(({ id }) => id);
        expect([...asked(other)].sort()).toEqual([...asked(any)].sort());
      }),
      { numRuns: 2000 },
    );
    expect(lawful).toBeGreaterThan(200);
    expect(moved).toBeGreaterThan(20);
  });
});
