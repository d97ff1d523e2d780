import { resultPart } from "@shared/survey/result-part";
import { scoresOf } from "@shared/survey/scores-of";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import { choice, note, number, scale, surveyOf, text } from "./small-survey";

const survey = surveyOf(
  [note("read"), scale("how", 1, 3), choice("who", ["me", "you"]), number("many", 0, 9), text("words")],
  {
    scores: [
      {
        id: "how",
        title: "怎么样",
        method: "sum",
        items: [{ question: "how" }],
        mayMiss: 0,
        bands: [
          { id: "low", upTo: 1, label: "低" },
          { id: "high", upTo: 3, label: "高" },
        ],
      },
    ],
  },
);

const state = { issued: true, shown: true, answered: true, declined: false, survey };
const tallyFor = (...sheets: readonly SurveyAnswers[]) =>
  sheets
    .map((answers) => tallyOf({ ...state, answers, scores: scoresOf(survey, answers) }))
    .reduce(addTallies, emptyTally);

test("shares and means are of those who answered", () => {
  const tally = tallyFor({ how: 1, who: "me", many: 4 }, { how: 2, who: "me" }, { how: 2, many: 5, words: "好" });
  expect(resultPart("all", "全部", tally, survey, false)).toEqual({
    key: "all",
    title: "全部",
    suppressed: false,
    issued: 3,
    shown: 3,
    answered: 3,
    declined: 0,
    questions: [
      { questionId: "how", answered: 3, declined: 0, counts: { 1: 1, 2: 2, 3: 0 }, mean: 5 / 3 },
      { questionId: "who", answered: 2, declined: 0, counts: { me: 2, you: 0 } },
      { questionId: "many", answered: 2, declined: 0, counts: {}, mean: 4.5 },
      { questionId: "words", answered: 1, declined: 0, counts: {} },
    ],
    scores: [{ scoreId: "how", count: 3, mean: 5 / 3, bands: { low: 1, high: 2 } }],
  });
});

test("without answers there are no means and no scores", () => {
  const part = resultPart("all", "全部", { ...emptyTally, issued: 2 }, survey, false);
  expect(part).toMatchObject({ issued: 2, answered: 0, scores: [] });
  expect(part.questions.every(({ answered, mean }) => answered === 0 && mean === undefined)).toBe(true);
});

test("a hidden part says nothing but that it is hidden", () => {
  const part = resultPart("dr1", "李医生", tallyFor({ how: 1, who: "me" }), survey, true);
  expect(part).toEqual({
    key: "dr1",
    title: "李医生",
    suppressed: true,
    issued: 0,
    shown: 0,
    answered: 0,
    declined: 0,
    questions: [],
    scores: [],
  });
});
