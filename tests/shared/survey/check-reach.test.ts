import { reachProblems } from "@shared/survey/check-reach";
import { checkDraft, checkSurvey } from "@shared/survey/check-survey";
import type { Condition } from "@shared/survey/condition";
import { mostSteps } from "@shared/survey/step-budget";
import type { Score, Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import { countedReads } from "./counted-reads";
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

  test("two scores that one item pulls apart meet in the middle, and nowhere else", () => {
    const turned = { ...scored("turned", ["a"], 10), items: [{ question: "a", reversed: true as const }] };
    const both = (most: number): Condition => ({
      all: [
        { score: "s", atLeast: 5 },
        { score: "turned", atLeast: most },
      ],
    });
    const survey = surveyOf([scale("a", 0, 10)], {
      scores: [scored("s", ["a"], 10), turned],
      concerns: [both(5), both(6)].map((when, n) => ({ id: `c${n}`, when, urgency: "nextDay", title: "请联系" })),
    });
    expect(told(checkSurvey(survey))).toEqual(["concerns.1.when neverHolds"]);
  });

  test("two scores held against other bounds are looked at again", () => {
    const when = (sum: number, one: number): Condition => ({
      all: [
        { score: "t", atLeast: sum },
        { score: "s", atMost: one },
      ],
    });
    const survey = surveyOf([scale("a", 0, 10), scale("b", 0, 10)], {
      scores: [scored("s", ["a"], 10), scored("t", ["a", "b"], 20)],
      concerns: [when(1, 0), when(19, 9), when(19, 8)].map((one, n) => ({
        id: `c${n}`,
        when: one,
        urgency: "nextDay",
        title: "请联系",
      })),
    });
    expect(told(checkSurvey(survey))).toEqual(["concerns.2.when neverHolds"]);
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

describe("the steps of the check", () => {
  const scales = (count: number) => Array.from({ length: count }, (_, n) => scale(`q${n}`, 0, 10));
  const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => `q${from + n}`);
  const concern = (when: Condition, n: number) => ({ id: `c${n}`, when, urgency: "nextDay" as const, title: "请联系" });
  const subscales = [0, 5, 10, 15].map((from, n) => scored(`s${n}`, ids(from, 5), 50));
  const low = subscales.map(({ id }): Condition => ({ score: id, atMost: 10 }));
  const judged = (survey: Survey) => {
    const budget = { left: mostSteps };
    return { problems: told(reachProblems(survey, budget)), steps: mostSteps - budget.left };
  };

  test("are few for twenty items in four subscales one of which is low", () => {
    const survey = surveyOf(scales(20), { scores: subscales, concerns: [concern({ any: low }, 0)] });
    expect(told(checkSurvey(survey))).toEqual([]);
    expect(judged(survey).steps).toBeLessThan(500);
  });

  test("are few for subscales and their sum together, and the answer is right at the very edge", () => {
    const total = scored("t", ids(0, 20), 200);
    const edge = (most: number): Condition => ({ all: [{ score: "t", atLeast: most }, ...low.slice(0, 2)] });
    const survey = surveyOf(scales(20), {
      scores: [...subscales, total],
      concerns: [edge(120), edge(121)].map(concern),
    });
    const { problems, steps } = judged(survey);
    expect(problems).toEqual(["concerns.1.when neverHolds"]);
    expect(steps).toBeLessThan(mostSteps / 2);
  });

  test("are few for twelve closings by one sum of forty items", () => {
    const closings = Array.from({ length: 11 }, (_, n) => ({ when: { score: "t", atMost: n * 30 }, text: both }));
    const survey = surveyOf(scales(40), {
      scores: [scored("t", ids(0, 40), 400)],
      closings: [...closings, { text: both }],
    });
    const { problems, steps } = judged(survey);
    expect(problems).toEqual([]);
    expect(steps).toBeLessThan(mostSteps / 10);
  });

  test("never run out of hand: the most tangled ends are refused with a place, whatever else there is to judge", () => {
    const part = (n: number): Condition => {
      const [question, bound] = [`q${(n * 17) % 40}`, 1 + ((n * 7) % 9)];
      return n % 3 === 0 ? { question, atLeast: bound } : { question, atMost: bound };
    };
    const tangled = (seed: number): Condition => ({
      all: Array.from({ length: 8 }, (_, group) => ({
        any: Array.from({ length: 8 }, (_, n) => part(seed * 64 + group * 8 + n)),
      })),
    });
    const survey = countedReads(
      surveyOf(scales(40), {
        scores: Array.from({ length: 12 }, (_, n) => scored(`s${n}`, ids(n, 28), 280)),
        concerns: Array.from({ length: 12 }, (_, n) => concern(tangled(n), n)),
        closings: [...Array.from({ length: 11 }, (_, n) => ({ when: tangled(n + 12), text: both })), { text: both }],
      }),
    );
    const { problems, steps } = judged(survey.counted);
    expect(problems).toEqual([expect.stringMatching(/^(concerns|closings)\.\d+\.when tooManyPaths$/)]);
    expect(steps).toBe(mostSteps);
    expect(survey.reads()).toBeLessThan(mostSteps * 20);
  });

  test("are not gone at all for a draft, whose unreachable questions are named when it is to be released", () => {
    const away = [{ when: { question: "a", is: "answered" as const }, to: "end" }];
    const survey = surveyOf([yesNo("a", { jumps: away }), text("b")]);
    expect(told(checkDraft(survey))).toEqual([]);
    expect(told(checkSurvey(survey))).toEqual(["questions.1 unreachable"]);
  });

  test("are counted where it is the way that is tangled, too, with long conditions at every jump", () => {
    const long = (before: number, shift: number): Condition => ({
      all: Array.from({ length: 8 }, (_, group) => ({
        any: Array.from({ length: 8 }, (_, n) => atLeast(`q${(shift + group * 8 + n) % before}`, 1 + (n % 10))),
      })),
    });
    const questions = Array.from({ length: 40 }, (_, n) =>
      scale(`q${n}`, 0, 10, {
        jumps: Array.from({ length: 8 }, (_, jump) => ({ when: long(n + 1, jump), to: "end" })),
      }),
    );
    const survey = countedReads(surveyOf(questions));
    const { problems, steps } = judged(survey.counted);
    expect(problems).toEqual([expect.stringMatching(/^questions\.\d+ tooManyPaths$/)]);
    expect(steps).toBe(mostSteps);
    expect(survey.reads()).toBeLessThan(mostSteps * 20);
  });
});
