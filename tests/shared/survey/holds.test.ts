import type { Condition } from "@shared/survey/condition";
import { holds } from "@shared/survey/holds";
import { choice, number, scale, surveyOf, tags, text } from "./small-survey";

const survey = surveyOf([
  choice("mood", ["bad", "fair", "good"]),
  tags("liked", ["tea", "staff", "room"]),
  scale("pain", 0, 10),
  number("steps", 0, 1000),
  text("words"),
]);
const answers = { mood: "fair", liked: ["tea", "room"], pain: 4, steps: null, words: "  " };
const scores = [{ id: "total", value: 7, band: "high" }];

describe("a condition", () => {
  test.each<[string, Condition, boolean]>([
    ["a choice that was taken", { question: "mood", chose: ["good", "fair"] }, true],
    ["a choice that was not", { question: "mood", chose: ["good"] }, false],
    ["one of the tags", { question: "liked", chose: ["staff", "room"] }, true],
    ["none of the tags", { question: "liked", chose: ["staff"] }, false],
    ["no choice at all", { question: "mood", chose: [] }, false],
    ["the value of the choice", { question: "mood", atLeast: 1 }, true],
    ["more than the value of the choice", { question: "mood", atLeast: 2 }, false],
    ["a number at the bound", { question: "pain", atLeast: 4 }, true],
    ["a number under the bound", { question: "pain", atLeast: 4.5 }, false],
    ["a number at the upper bound", { question: "pain", atMost: 4 }, true],
    ["a number over the upper bound", { question: "pain", atMost: 3 }, false],
    ["tags have no number", { question: "liked", atLeast: -1000 }, false],
    ["an answer", { question: "pain", is: "answered" }, true],
    ["rather not say is no answer", { question: "steps", is: "answered" }, false],
    ["rather not say", { question: "steps", is: "declined" }, true],
    ["rather not say is no number", { question: "steps", atMost: 1000 }, false],
    ["an answer is not declined", { question: "pain", is: "declined" }, false],
    ["an empty text is none", { question: "words", is: "answered" }, false],
    ["a question that is not there", { question: "constructor", is: "answered" }, false],
    ["the number of a question that is not there", { question: "nothing", atMost: 9 }, false],
    ["a score", { score: "total", atLeast: 7 }, true],
    ["under a score", { score: "total", atMost: 6 }, false],
    ["a score that was not made", { score: "other", atMost: 6 }, false],
    ["not", { not: { score: "other", atMost: 6 } }, true],
    [
      "all",
      {
        all: [
          { question: "pain", atLeast: 1 },
          { score: "total", atLeast: 8 },
        ],
      },
      false,
    ],
    [
      "any",
      {
        any: [
          { question: "pain", atLeast: 9 },
          { score: "total", atLeast: 7 },
        ],
      },
      true,
    ],
    ["all of nothing", { all: [] }, true],
    ["any of nothing", { any: [] }, false],
  ])("%s", (_, condition, expected) => {
    expect(holds(condition, { survey, answers, scores })).toBe(expected);
  });

  test("without answers and scores nothing holds but what is turned round", () => {
    expect(holds({ question: "pain", atLeast: 0 }, { survey, answers: {} })).toBe(false);
    expect(holds({ score: "total", atLeast: 0 }, { survey, answers: {} })).toBe(false);
    expect(holds({ not: { question: "pain", atLeast: 0 } }, { survey, answers: {} })).toBe(true);
  });
});
