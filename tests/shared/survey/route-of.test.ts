import { holds } from "@shared/survey/holds";
import { isGiven } from "@shared/survey/is-given";
import { keepVisible } from "@shared/survey/keep-visible";
import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { anyAnswers, everyAnswer } from "./every-sheet";
import { choice, note, scale, surveyOf, tags, text } from "./small-survey";

const idsOf = (survey: Survey, answers: SurveyAnswers): readonly string[] =>
  routeOf(survey, answers).map(({ id }) => id);

/**
 * What is shown, by its definition instead of walking: a question is shown when its condition holds for what was said to
 * the shown questions before it, and no shown question before it jumps over it.
 */
function shownByDefinition({ questions }: Survey, answers: SurveyAnswers): readonly string[] {
  const survey = { questions };
  const isShown = (place: number): boolean => {
    const question = questions[place];
    if (question?.showIf && !holds(question.showIf, { survey, answers: said(place) })) return false;
    return !questions.slice(0, place).some((_, before) => isShown(before) && landing(before) > place);
  };
  const said = (place: number): SurveyAnswers =>
    Object.fromEntries(
      questions.slice(0, place).flatMap(({ id }, n) => {
        const answer = answers[id];
        return isGiven(answer) && isShown(n) ? [[id, answer]] : [];
      }),
    );
  const landing = (place: number): number => {
    const jump = questions[place]?.jumps?.find(({ when }) => holds(when, { survey, answers: said(place + 1) }));
    if (jump === undefined) return place + 1;
    return jump.to === "end" ? questions.length : questions.findIndex(({ id }) => id === jump.to);
  };
  return questions.filter((_, place) => isShown(place)).map(({ id }) => id);
}

const branching = surveyOf([
  choice("came", ["yes", "no"], { jumps: [{ when: { question: "came", chose: ["no"] }, to: "why" }] }),
  scale("waited", 0, 10),
  text("tooLong", { showIf: { question: "waited", atLeast: 8 } }),
  note("thanks", { jumps: [{ when: { all: [] }, to: "end" }] }),
  text("why"),
]);

describe("the way through a survey", () => {
  test.each<[string, SurveyAnswers, readonly string[]]>([
    ["before the first answer", {}, ["came", "waited", "thanks"]],
    ["of those who came", { came: "yes" }, ["came", "waited", "thanks"]],
    ["of those who waited long", { came: "yes", waited: 9 }, ["came", "waited", "tooLong", "thanks"]],
    ["of those who did not come", { came: "no" }, ["came", "why"]],
    ["passes by what was said before going back", { came: "no", waited: 9, tooLong: "yes" }, ["came", "why"]],
    ["takes a declined answer for no number", { came: "yes", waited: null }, ["came", "waited", "thanks"]],
  ])("%s", (_, answers, expected) => {
    expect(idsOf(branching, answers)).toEqual(expected);
  });

  test("a jump back, or to nowhere, goes on with the next question: no survey goes round in circles", () => {
    const always = { all: [] };
    const circle = surveyOf([
      text("one"),
      text("two", { jumps: [{ when: always, to: "one" }] }),
      text("three", { jumps: [{ when: always, to: "nowhere" }] }),
      text("four", { jumps: [{ when: always, to: "four" }] }),
    ]);
    expect(idsOf(circle, {})).toEqual(["one", "two", "three", "four"]);
  });

  test("the first jump that holds is taken", () => {
    const survey = surveyOf([
      scale("how", 0, 10, {
        jumps: [
          { when: { question: "how", atLeast: 9 }, to: "end" },
          { when: { question: "how", atLeast: 5 }, to: "good" },
        ],
      }),
      text("bad"),
      text("good"),
    ]);
    expect(idsOf(survey, { how: 9 })).toEqual(["how"]);
    expect(idsOf(survey, { how: 5 })).toEqual(["how", "good"]);
    expect(idsOf(survey, { how: 4 })).toEqual(["how", "bad", "good"]);
  });

  test("an answer that is hidden counts for nothing, nor does what only it would show", () => {
    const chain = surveyOf([
      choice("one", ["yes", "no"]),
      choice("two", ["yes", "no"], { showIf: { question: "one", chose: ["yes"] } }),
      choice("three", ["yes", "no"], { showIf: { question: "two", chose: ["yes"] } }),
      text("four", { showIf: { question: "three", is: "answered" } }),
    ]);
    const answers = { one: "no", two: "yes", three: "yes", four: "x" };
    expect(idsOf(chain, answers)).toEqual(["one"]);
    expect(keepVisible(chain, answers)).toEqual({ one: "no" });
  });
});

test("answers that say nothing go as well; rather not say stays", () => {
  const survey = surveyOf([text("empty"), text("blank"), tags("none", ["a"]), text("declined", { mayDecline: true })]);
  const answers = { empty: "", blank: " \n", none: [], declined: null, stray: 1 };
  expect(keepVisible(survey, answers)).toEqual({ declined: null });
});

const surveyWithAnswers = anySurvey(5).chain((survey) => fc.tuple(fc.constant(survey), anyAnswers(survey)));

describe("whatever the survey and the answers", () => {
  test("the way is the one its definition gives", () => {
    fc.assert(
      fc.property(surveyWithAnswers, ([survey, answers]) => {
        expect(idsOf(survey, answers)).toEqual(shownByDefinition(survey, answers));
      }),
      { numRuns: 500 },
    );
  });

  test("the order in which the answers were given makes no difference", () => {
    fc.assert(
      fc.property(surveyWithAnswers, ([survey, answers]) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(routeOf(survey, turned)).toEqual(routeOf(survey, answers));
      }),
    );
  });

  test("hidden answers go, and once they are gone nothing changes any more", () => {
    fc.assert(
      fc.property(surveyWithAnswers, ([survey, answers]) => {
        const kept = keepVisible(survey, answers);
        const shown = idsOf(survey, answers);
        expect(Object.keys(kept).every((id) => shown.includes(id))).toBe(true);
        expect(Object.keys(kept)).toEqual(shown.filter((id) => isGiven(answers[id])));
        expect(keepVisible(survey, kept)).toEqual(kept);
        expect(idsOf(survey, kept)).toEqual(shown);
      }),
      { numRuns: 500 },
    );
  });
});

/** What a person does: goes back some questions or on to the next, and answers there or, where it may be, does not. */
interface Doing {
  readonly back: number;
  readonly pick: number;
  readonly leave: boolean;
}

const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.record({ back: fc.constantFrom(0, 0, 0, 1, 2, 3), pick: fc.nat({ max: 30 }), leave: fc.boolean() }),
  { maxLength: 15 },
);

function answerThere(question: SurveyQuestion | undefined, { pick, leave }: Doing): SurveyAnswers {
  const choices = question === undefined ? [] : everyAnswer(question);
  const answer = choices[pick % Math.max(1, choices.length)];
  return question === undefined || answer === undefined || (leave && question.optional)
    ? {}
    : { [question.id]: answer };
}

/** Fills in a sheet in such a way; at every step the answers that are not shown are let go, or kept in memory. */
function fillIn(survey: Survey, steps: readonly Doing[], keepAll: boolean): SurveyAnswers {
  let answers: SurveyAnswers = {};
  let at = -1;
  for (const step of steps) {
    const route = routeOf(survey, answers);
    at = step.back > 0 ? Math.max(0, at - step.back) : Math.min(at + 1, route.length - 1);
    answers = { ...answers, ...answerThere(route[at], step) };
    if (!keepAll) answers = keepVisible(survey, answers);
  }
  return answers;
}

/** The same answers given from the first question to the last, without ever going back. */
function afresh(survey: Survey, wanted: SurveyAnswers): SurveyAnswers {
  let answers: SurveyAnswers = {};
  for (let place = 0; place < routeOf(survey, answers).length; place += 1) {
    const id = routeOf(survey, answers)[place]?.id ?? "";
    const answer = wanted[id];
    if (answer !== undefined) answers = { ...answers, [id]: answer };
  }
  return answers;
}

test.each([false, true])(
  "going back and changing an answer gives what answering afresh gives (hidden answers remembered: %s)",
  (keepAll) => {
    let changed = 0;
    fc.assert(
      fc.property(anySurvey(5), doings, (survey, steps) => {
        const answers = fillIn(survey, steps, keepAll);
        const fresh = afresh(survey, answers);
        if (Object.keys(fresh).length < Object.keys(answers).length) changed += 1;
        expect(fresh).toEqual(keepVisible(survey, answers));
        expect(idsOf(survey, fresh)).toEqual(idsOf(survey, answers));
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(changed > 0).toBe(keepAll);
  },
);
