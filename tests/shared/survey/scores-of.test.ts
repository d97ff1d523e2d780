import { scoreRange } from "@shared/survey/score-range";
import { scoresOf } from "@shared/survey/scores-of";
import type { Score } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { everySheet } from "./every-sheet";
import { both, choice, number, scale, surveyOf } from "./small-survey";

const bands = [
  { id: "low", upTo: 4, label: "1" },
  { id: "middle", upTo: 9, label: "2" },
  { id: "high", upTo: 30, label: "3" },
];
const often = ["never", "days", "mostDays", "daily"];
const questions = [
  choice("one", often, { mayDecline: true }),
  choice("two", often),
  scale("three", 0, 10, { optional: true }),
  number("four", -2, 12, { showIf: { question: "one", atLeast: 1 } }),
];
const score = (more: Partial<Score> & { readonly of: readonly string[] }): Score => ({
  id: "total",
  title: "总分",
  method: "sum",
  items: more.of.map((question) => ({ question })),
  mayMiss: 0,
  bands,
  ...more,
});
const scored = (one: Score, answers: SurveyAnswers) =>
  scoresOf(surveyOf(questions, { scores: [one] }), answers).map(({ value, band }) => `${value} ${band}`);

describe("a score", () => {
  const two = ["one", "two"];
  const three = ["one", "two", "three"];
  test.each<[string, Score, SurveyAnswers, readonly string[]]>([
    ["adds up the values of choices", score({ of: two }), { one: "daily", two: "days" }, ["4 low"]],
    [
      "lies in the band above from the next value on",
      score({ of: three }),
      { one: "daily", two: "days", three: 1 },
      ["5 middle"],
    ],
    ["a band's end belongs to it", score({ of: three }), { one: "daily", two: "daily", three: 3 }, ["9 middle"]],
    ["is not made of a sheet with a gap", score({ of: three }), { one: "daily", two: "days" }, []],
    ["is not made of a declined answer", score({ of: two }), { one: null, two: "days" }, []],
    ["is not made of a hidden answer", score({ of: ["two", "four"] }), { one: "never", two: "days", four: 9 }, []],
    [
      "is made of it once it is shown",
      score({ of: ["two", "four"] }),
      { one: "days", two: "days", four: 9 },
      ["10 high"],
    ],
    ["is a mean", score({ of: three, method: "mean" }), { one: "daily", two: "daily", three: 10 }, ["5.333333 middle"]],
    ["may miss one", score({ of: three, method: "mean", mayMiss: 1 }), { one: "daily", two: "days" }, ["2 low"]],
    [
      "may miss a declined one",
      score({ of: three, method: "mean", mayMiss: 1 }),
      { one: null, two: "days", three: 8 },
      ["4.5 middle"],
    ],
    ["may not miss two", score({ of: three, method: "mean", mayMiss: 1 }), { two: "days" }, []],
    ["is never made of nothing", score({ of: two, method: "mean", mayMiss: 2 }), {}, []],
    ["of an unknown question is not made", score({ of: ["one", "nine"] }), { one: "daily", two: "days" }, []],
  ])("%s", (_, one, answers, expected) => {
    expect(scored(one, answers)).toEqual(expected);
  });

  test("turns an item round in the range of its question", () => {
    const turned = (question: string) => score({ of: [], items: [{ question, reversed: true }] });
    expect(scored(turned("one"), { one: "daily" })).toEqual(["0 low"]);
    expect(scored(turned("three"), { three: 3 })).toEqual(["7 middle"]);
    expect(scored(turned("four"), { one: "days", four: -2 })).toEqual(["12 high"]);
  });

  test("of decimal fractions comes out tidy", () => {
    const tenths = (id: string) => ({
      ...choice(id, []),
      kind: "choice" as const,
      choices: [
        { id: "a", text: both, value: 0.1 },
        { id: "b", text: both, value: 0.2 },
      ],
    });
    const ids = ["a", "b", "c"];
    const survey = surveyOf(ids.map(tenths), {
      scores: [score({ of: ids, bands: [{ id: "all", upTo: 0.6, label: "1" }] })],
    });
    expect(scoresOf(survey, { a: "a", b: "b", c: "a" })).toEqual([{ id: "total", value: 0.4, band: "all" }]);
    expect(scoresOf(survey, { a: "a", b: "a", c: "a" })[0]?.value).toBe(0.3);
  });

  test("knows its range", () => {
    const survey = surveyOf(questions);
    expect(scoreRange(survey, score({ of: three }))).toEqual({ from: 0, to: 16 });
    expect(scoreRange(survey, score({ of: ["two", "four"], method: "mean" }))).toEqual({ from: -1, to: 7.5 });
    expect(scoreRange(survey, score({ of: ["two", "four"], method: "mean", mayMiss: 1 }))).toEqual({
      from: -2,
      to: 12,
    });
    expect(scoreRange(survey, score({ of: ["nine"] }))).toBeUndefined();
  });

  test("whatever is answered, it stays within the range of its items, and its band is the one it lies in", () => {
    const seen: string[] = [];
    const some = anySurvey(4).chain((survey) => fc.tuple(fc.constant(survey), fc.constantFrom(...everySheet(survey))));
    fc.assert(
      fc.property(some, ([survey, answers]) => {
        const [own] = survey.scores;
        const made = scoresOf(survey, answers).find(({ id }) => id === own?.id);
        if (own === undefined || made === undefined) return;
        const { from, to } = scoreRange(survey, own) ?? { from: Number.NaN, to: Number.NaN };
        seen.push(made.band);
        expect(made.value).toBeGreaterThanOrEqual(from);
        expect(made.value).toBeLessThanOrEqual(to);
        expect(made.band).toBe(made.value <= (from + to) / 2 ? "low" : "high");
      }),
      { numRuns: 800 },
    );
    for (const band of ["low", "high"]) expect(seen.filter((one) => one === band).length).toBeGreaterThan(20);
  });
});
