import { reachProblems } from "@shared/survey/check-reach";
import { sheetProblem } from "@shared/survey/check-sheet";
import { checkSurvey } from "@shared/survey/check-survey";
import { closingOf } from "@shared/survey/closing-of";
import { concernsOf } from "@shared/survey/concerns-of";
import { holds } from "@shared/survey/holds";
import { routeOf } from "@shared/survey/route-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { everySheet } from "./every-sheet";

const told = (problems: readonly SurveyProblem[]) => problems.map(({ place, reason }) => `${place} ${reason}`);

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
