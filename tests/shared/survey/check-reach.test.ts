import { reachProblems } from "@shared/survey/check-reach";
import { sheetProblem } from "@shared/survey/check-sheet";
import { checkSurvey } from "@shared/survey/check-survey";
import { closingOf } from "@shared/survey/closing-of";
import { concernsOf } from "@shared/survey/concerns-of";
import { holds } from "@shared/survey/holds";
import { routeOf } from "@shared/survey/route-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Score, Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { everySheet } from "./every-sheet";
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

/** Each closing says its own number, so that the one that was read is known. */
const numbered = (survey: Survey): Survey => ({
  ...survey,
  closings: survey.closings.map((closing, n) => ({ ...closing, text: { zh: `结束语 ${n}`, en: `Closing ${n}` } })),
});

/** The answers to the questions up to this one. */
const upTo = (survey: Survey, answers: SurveyAnswers, place: number): SurveyAnswers => {
  const ids = survey.questions.slice(0, place + 1).map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
};

/** Everything that came up on one sheet: questions arrived at, shown, jumps, scores, concerns and the closing. */
function cameUp(survey: Survey, answers: SurveyAnswers): readonly string[] {
  const shown = routeOf(survey, answers).map(({ id }) => id);
  const found: string[] = [];
  let place = 0;
  for (const [n, { id, jumps = [] }] of survey.questions.entries()) {
    if (n < place) continue;
    found.push(`questions.${n} unreachable`);
    place = n + 1;
    if (!shown.includes(id)) continue;
    found.push(`questions.${n}.showIf neverHolds`);
    const jump = jumps.findIndex(({ when }) => holds(when, { survey, answers: upTo(survey, answers, n) }));
    const to = jumps[jump]?.to;
    if (to === undefined) continue;
    found.push(`questions.${n}.jumps.${jump}.when neverHolds`);
    place = to === "end" ? survey.questions.length : survey.questions.findIndex((question) => question.id === to);
  }
  const scores = scoresOf(survey, answers);
  const closing = closingOf(survey, answers, scores).en;
  return [
    ...found,
    ...scores.map(({ id }) => `scores.${survey.scores.findIndex((one) => one.id === id)}.items neverMade`),
    ...concernsOf(survey, answers, scores).map(({ id }) => `concerns.${id.slice(1)}.when neverHolds`),
    `closings.${closing.replace("Closing ", "")}.when neverHolds`,
  ];
}

/** What no sheet of all that there are brings about, without any thought. */
function byBruteForce(survey: Survey): readonly string[] {
  const happened = new Set(everySheet(survey).flatMap((answers) => cameUp(survey, answers)));
  const never = (possible: readonly string[]) => possible.filter((one) => !happened.has(one));
  return [
    ...survey.questions.flatMap(({ jumps = [] }, n) => {
      const [away] = never([`questions.${n} unreachable`]);
      if (away !== undefined) return [away];
      const [hidden] = never([`questions.${n}.showIf neverHolds`]);
      return hidden === undefined
        ? never(jumps.map((_, jump) => `questions.${n}.jumps.${jump}.when neverHolds`))
        : [hidden];
    }),
    ...never([
      ...survey.scores.map((_, n) => `scores.${n}.items neverMade`),
      ...survey.concerns.map((_, n) => `concerns.${n}.when neverHolds`),
      ...survey.closings.flatMap(({ when }, n) => (when === undefined ? [] : [`closings.${n}.when neverHolds`])),
    ]),
  ];
}

describe("what can be reached in any survey", () => {
  test("is what trying every sheet there is brings about", () => {
    const seen: string[] = [];
    let sound = 0;
    fc.assert(
      fc.property(anySurvey(4).map(numbered), (survey) => {
        const expected = byBruteForce(survey);
        expect(told(reachProblems(survey)).sort()).toEqual([...expected].sort());
        seen.push(...expected.map((problem) => problem.replace(/\d+/g, "n")));
        if (expected.length === 0) sound += 1;
      }),
      { numRuns: 1500 },
    );
    const often = (kind: string) => seen.filter((one) => one === kind).length;
    expect(sound).toBeGreaterThan(100);
    expect(often("questions.n unreachable")).toBeGreaterThan(20);
    expect(often("questions.n.showIf neverHolds")).toBeGreaterThan(20);
    expect(often("questions.n.jumps.n.when neverHolds")).toBeGreaterThan(20);
    expect(often("concerns.n.when neverHolds")).toBeGreaterThan(20);
    expect(often("closings.n.when neverHolds")).toBeGreaterThan(20);
    expect(often("scores.n.items neverMade")).toBeGreaterThan(5);
  });

  test("of a survey that passes the check is all of it, and whatever somebody answers, they come to an end", () => {
    let passed = 0;
    fc.assert(
      fc.property(anySurvey(4).map(numbered), (survey) => {
        if (checkSurvey(survey).length > 0) return;
        passed += 1;
        expect(byBruteForce(survey)).toEqual([]);
        for (const answers of everySheet(survey)) {
          expect(sheetProblem(survey, answers, { partial: false })).toBeUndefined();
          expect(closingOf(survey, answers, scoresOf(survey, answers)).en).toMatch(/^Closing \d$/);
        }
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(40);
  });
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
