import { closingOf } from "@shared/survey/closing-of";
import { concernsOf } from "@shared/survey/concerns-of";
import { raisesCrisis } from "@shared/survey/raises-crisis";
import { scoresOf } from "@shared/survey/scores-of";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import { choice, scale, surveyOf, tags, text } from "./small-survey";

const words = (zh: string) => ({ zh, en: zh });
const survey = surveyOf(
  [
    scale("happy", 1, 5),
    choice("call", ["yes", "no"], { showIf: { question: "happy", atMost: 2 } }),
    scale("again", 0, 10, { optional: true }),
  ],
  {
    scores: [
      {
        id: "both",
        title: "两题",
        method: "sum",
        items: [{ question: "happy" }, { question: "again" }],
        mayMiss: 0,
        bands: [{ id: "all", upTo: 15, label: "全部" }],
      },
    ],
    concerns: [
      { id: "low", when: { question: "happy", atMost: 2 }, urgency: "nextDay", title: "不满意" },
      { id: "call", when: { question: "call", chose: ["yes"] }, urgency: "sameDay", title: "想要电话" },
      { id: "sum", when: { score: "both", atMost: 5 }, urgency: "threeDays", title: "总分低" },
    ],
    closings: [
      { when: { question: "call", chose: ["yes"] }, text: words("会联系您") },
      { when: { score: "both", atLeast: 10 }, text: words("很高兴") },
      { text: words("谢谢") },
    ],
  },
);

test.each<[string, SurveyAnswers, readonly string[], string]>([
  ["a good sheet", { happy: 5, again: 9 }, [], "很高兴"],
  ["a good sheet without a score", { happy: 5 }, [], "谢谢"],
  ["a bad sheet", { happy: 1, call: "no", again: 4 }, ["low", "sum"], "谢谢"],
  ["somebody who wants to be called", { happy: 2, call: "yes" }, ["low", "call"], "会联系您"],
  ["somebody who no longer does", { happy: 4, call: "yes" }, [], "谢谢"],
])("what follows from %s", (_, answers, concerns, closing) => {
  const scores = scoresOf(survey, answers);
  expect(concernsOf(survey, answers, scores).map(({ id }) => id)).toEqual(concerns);
  expect(closingOf(survey, answers, scores).zh).toBe(closing);
});

test("a draft without last words still says thank you", () => {
  expect(closingOf(surveyOf([], { closings: [] }), {}, [])).toEqual({
    zh: "谢谢您的回答。",
    en: "Thank you for your answers.",
  });
});

describe("the safety screen comes up", () => {
  const item = choice("harm", ["never", "days", "mostDays", "daily"], { crisisFrom: 1, mayDecline: true });
  test.each<[string, SurveyAnswer | undefined, boolean]>([
    ["not with the lowest answer", "never", false],
    ["from the first answer above it", "days", true],
    ["with the highest answer", "daily", true],
    ["not when it is declined", null, false],
    ["not before it is answered", undefined, false],
    ["not with an answer that is not offered", "weekly", false],
  ])("%s", (_, answer, expected) => {
    expect(raisesCrisis(item, answer)).toBe(expected);
  });

  test("with numbers too, and never without being asked for", () => {
    expect(raisesCrisis(scale("pain", 0, 10, { crisisFrom: 9 }), 9)).toBe(true);
    expect(raisesCrisis(scale("pain", 0, 10, { crisisFrom: 9 }), 8)).toBe(false);
    expect(raisesCrisis(scale("pain", 0, 10), 10)).toBe(false);
    expect(raisesCrisis(tags("t", ["a"], { crisisFrom: 0 }), ["a"])).toBe(false);
    expect(raisesCrisis(text("w", { crisisFrom: 0 }), "a")).toBe(false);
  });
});
