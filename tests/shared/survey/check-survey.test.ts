import { checkSurvey } from "@shared/survey/check-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { told } from "./findings-of";
import { good, score } from "./plain-survey";
import { text } from "./small-survey";

test("a plain survey has nothing wrong with it", () => {
  expect(told(good)).toEqual([]);
  expect(told({ ...good, scores: [score] })).toEqual([]);
});

describe("whatever survey is spoiled", () => {
  const sound = anySurvey(4).filter((survey) => checkSurvey(survey).length === 0);
  const broken = (
    survey: Survey,
    question: SurveyQuestion,
    place = survey.questions.length,
  ): readonly SurveyProblem[] =>
    checkSurvey({
      ...survey,
      questions: [...survey.questions.slice(0, place), question, ...survey.questions.slice(place)],
    });
  const lastAsked = (survey: Survey) => survey.questions.filter(({ kind }) => kind !== "note").at(-1)?.id ?? "";
  const all = { all: [] };

  test.each<[string, (survey: Survey) => readonly [SurveyQuestion, number?], (survey: Survey) => string, string]>([
    [
      "by a jump back",
      ({ questions: [first] }) => [text("new", { jumps: [{ when: all, to: first?.id ?? "" }] })],
      ({ questions: { length } }) => `questions.${length}.jumps.0.to`,
      "cycle",
    ],
    [
      "by a look ahead",
      (survey) => [text("new", { showIf: { question: lastAsked(survey), is: "answered" } }), 0],
      () => "questions.0.showIf.question",
      "laterQuestion",
    ],
    [
      "by a question that waits for itself",
      () => [text("new", { showIf: { question: "new", is: "answered" } })],
      ({ questions: { length } }) => `questions.${length}.showIf.question`,
      "cycle",
    ],
    [
      "by a jump to nowhere",
      () => [text("new", { jumps: [{ when: all, to: "nowhere" }] })],
      ({ questions: { length } }) => `questions.${length}.jumps.0.to`,
      "deadEnd",
    ],
    [
      "by an end right at the beginning",
      () => [text("new", { jumps: [{ when: all, to: "end" }] }), 0],
      () => "questions.1",
      "unreachable",
    ],
    [
      "by a question for nobody",
      ({ questions: [first] }) => {
        fc.pre(first !== undefined && first.kind !== "note" && first.jumps === undefined);
        const said = { question: first?.id ?? "", is: "answered" } as const;
        return [text("new", { showIf: { all: [said, { not: said }] } }), 1];
      },
      () => "questions.1.showIf",
      "neverHolds",
    ],
  ])("%s, it is refused with the place named", (_, spoil, place, reason) => {
    fc.assert(
      fc.property(sound, (survey) => {
        const problems = broken(survey, ...spoil(survey)).map((problem) => `${problem.place} ${problem.reason}`);
        expect(problems).toContain(`${place(survey)} ${reason}`);
      }),
      { numRuns: 60 },
    );
  });
});
