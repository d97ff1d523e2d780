import { checkSurvey } from "@shared/survey/check-survey";
import type { Score, Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import { both, choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

const told = (problems: readonly SurveyProblem[]) => problems.map(({ place, reason }) => `${place} ${reason}`);

const atLeast = (question: string, bound: number) => ({ question, atLeast: bound });
const scored = (id: string, questions: readonly string[], upTo: number): Score => ({
  id,
  title: "总分",
  method: "sum",
  items: questions.map((question) => ({ question })),
  mayMiss: 0,
  bands: [{ id: "all", upTo, label: "全部" }],
});

const yesNo = (id: string, more = {}) => choice(id, ["yes", "no"], more);
const yes = (question: string) => ({ question, chose: ["yes"] });

describe("the reach of", () => {
  test.each<[string, Survey, readonly string[]]>([
    ["a plain survey is all of it", surveyOf([yesNo("a"), scale("b", 0, 10), text("c"), note("d")]), []],
    [
      "a question that everybody jumps over is nothing",
      surveyOf([yesNo("a", { jumps: [{ when: { question: "a", is: "answered" }, to: "c" }] }), text("b"), text("c")]),
      ["questions.1 unreachable"],
    ],
    [
      "the same question is something as soon as one need not answer",
      surveyOf([
        yesNo("a", { optional: true, jumps: [{ when: { question: "a", is: "answered" }, to: "c" }] }),
        text("b"),
        text("c"),
      ]),
      [],
    ],
    [
      "a question for nobody is nothing: a score cannot be high and low",
      surveyOf([scale("a", 0, 10), text("b", { showIf: { all: [atLeast("a", 5), { question: "a", atMost: 4 }] } })]),
      ["questions.1.showIf neverHolds"],
    ],
    [
      "a question between two thresholds is there, even if one number alone lies there",
      surveyOf([
        number("a", -1000, 1000),
        text("b", { showIf: { all: [atLeast("a", 4.5), { question: "a", atMost: 5.5 }] } }),
      ]),
      [],
    ],
    [
      "a question that asks for two answers that exclude each other, three questions apart, is nothing",
      surveyOf([
        yesNo("a"),
        yesNo("b", { showIf: yes("a") }),
        text("c", { showIf: yes("b") }),
        text("d", { showIf: { all: [{ not: yes("a") }, { question: "c", is: "answered" }] } }),
      ]),
      ["questions.3.showIf neverHolds"],
    ],
    [
      "tags is every set of them",
      surveyOf([
        tags("a", ["x", "y", "z"]),
        text("b", {
          showIf: {
            all: [
              { question: "a", chose: ["x"] },
              { question: "a", chose: ["z"] },
            ],
          },
        }),
        text("c", { showIf: { not: { question: "a", chose: ["x", "y", "z"] } } }),
      ]),
      ["questions.2.showIf neverHolds"],
    ],
    [
      "a second jump ends where the first takes everybody",
      surveyOf([
        scale("a", 0, 4, {
          jumps: [
            { when: atLeast("a", 2), to: "c" },
            { when: atLeast("a", 3), to: "end" },
          ],
        }),
        text("b"),
        text("c"),
      ]),
      ["questions.0.jumps.1.when neverHolds"],
    ],
    [
      "closings ends where an earlier one is read by everybody",
      surveyOf([scale("a", 0, 4)], {
        closings: [
          { when: atLeast("a", 2), text: both },
          { when: atLeast("a", 3), text: both },
          { when: { not: atLeast("a", 2) }, text: both },
          { text: both },
        ],
      }),
      ["closings.1.when neverHolds"],
    ],
  ])("%s", (_, survey, expected) => {
    expect(told(checkSurvey(survey))).toEqual(expected);
  });

  test("scores: sums that no answers add up to are found, and those that some do are not", () => {
    const even = (id: string) => ({
      ...choice(id, []),
      kind: "choice" as const,
      choices: [0, 2, 4].map((value) => ({ id: `v${value}`, text: both, value })),
    });
    const between = (low: number, high: number) => ({
      id: `c${low}`,
      when: {
        all: [
          { score: "s", atLeast: low },
          { score: "s", atMost: high },
        ],
      },
      urgency: "nextDay" as const,
      title: "请联系",
    });
    const survey = surveyOf([even("a"), even("b"), even("c")], {
      scores: [scored("s", ["a", "b", "c"], 12)],
      concerns: [between(4, 4), between(5, 5), between(11, 12)],
    });
    expect(told(checkSurvey(survey))).toEqual(["concerns.1.when neverHolds"]);
  });

  test("a score of questions that exclude each other is never made", () => {
    const survey = surveyOf(
      [
        yesNo("a", { jumps: [{ when: yes("a"), to: "c" }] }),
        scale("b", 0, 5),
        scale("c", 0, 5, {
          showIf: yes("a"),
        }),
      ],
      { scores: [scored("s", ["b", "c"], 10)] },
    );
    expect(told(checkSurvey(survey))).toEqual(["scores.0.items neverMade"]);
  });
});

describe("a survey too tangled to be judged", () => {
  const tangle = (count: number) => {
    const questions = Array.from({ length: count }, (_, n) => yesNo(`q${n}`));
    const all = Array.from({ length: Math.ceil(count / 8) }, (_, n) => ({
      any: questions.slice(n * 8, n * 8 + 8).map(({ id }) => yes(id)),
    }));
    return surveyOf([...questions, text("last", { showIf: { all } })]);
  };

  test("is refused with the place where it became so", () => {
    expect(told(checkSurvey(tangle(30)))).toEqual([expect.stringMatching(/^questions\.1\d tooManyPaths$/)]);
  });

  test("needs a great many answers that matter at one place; forty questions in a row do not make it so", () => {
    expect(told(checkSurvey(tangle(12)))).toEqual([]);
    const row = Array.from({ length: 40 }, (_, n) =>
      yesNo(`q${n}`, n === 0 ? {} : { showIf: { any: [yes(`q${n - 1}`), { not: yes(`q${n - 1}`) }] } }),
    );
    expect(told(checkSurvey(surveyOf(row)))).toEqual([]);
  });

  test("is one where thirty tags each decide alone about something, too", () => {
    const ids = Array.from({ length: 30 }, (_, n) => `t${n}`);
    const asked = ids.map((id) => text(`about-${id}`, { showIf: { question: "tags", chose: [id] } }));
    expect(told(checkSurvey(surveyOf([tags("tags", ids), ...asked])))).toEqual(["questions.0 tooManyPaths"]);
    expect(told(checkSurvey(surveyOf([tags("tags", ids), ...asked.slice(0, 13)])))).toEqual([
      "questions.0 tooManyPaths",
    ]);
    expect(told(checkSurvey(surveyOf([tags("tags", ids), ...asked.slice(0, 10)])))).toEqual([]);
  });

  test("is not one with twenty items of eleven points, three of which may be missing", () => {
    const items = Array.from({ length: 20 }, (_, n) => scale(`q${n}`, 0, 10, { optional: true }));
    const mean = {
      ...scored(
        "s",
        items.map(({ id }) => id),
        10,
      ),
      method: "mean" as const,
      mayMiss: 3,
    };
    const concerns = [{ id: "low", when: { score: "s", atMost: 0.05 }, urgency: "nextDay" as const, title: "低" }];
    expect(told(checkSurvey(surveyOf(items, { scores: [mean], concerns })))).toEqual([]);
  });
});
