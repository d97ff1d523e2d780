import type { SurveyQuestion } from "@shared/survey/survey-question";
import { told } from "./findings-of";
import { good, questions, score, yes, yesNo } from "./plain-survey";
import { both, choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

describe("the way of a survey is refused", () => {
  test.each<[string, readonly SurveyQuestion[], readonly string[]]>([
    [
      "when a question depends on itself",
      [text("a", { showIf: { question: "a", is: "answered" } }), text("b")],
      ["questions.0.showIf.question cycle a"],
    ],
    [
      "when two questions depend on each other",
      [text("z"), yesNo("a", { showIf: yes("b") }), yesNo("b", { showIf: { not: yes("a") } })],
      ["questions.1.showIf.question cycle b"],
    ],
    [
      "when three do",
      [yesNo("a", { showIf: yes("c") }), yesNo("b", { showIf: yes("a") }), yesNo("c", { showIf: yes("b") })],
      ["questions.0.showIf.question cycle c"],
    ],
    [
      "when it asks about a later answer",
      [text("a", { showIf: { any: [{ all: [yes("b")] }] } }), yesNo("b")],
      ["questions.0.showIf.any.0.all.0.question laterQuestion b"],
    ],
    [
      "when a jump depends on a later answer",
      [text("a", { jumps: [{ when: { not: yes("b") }, to: "end" }] }), yesNo("b")],
      ["questions.0.jumps.0.when.not.question laterQuestion b"],
    ],
    [
      "when a jump leads back",
      [text("a"), yesNo("b", { jumps: [{ when: yes("b"), to: "a" }] })],
      ["questions.1.jumps.0.to cycle a"],
    ],
    [
      "when a jump stays where it is",
      [
        text("a"),
        yesNo("b", {
          jumps: [
            { when: yes("b"), to: "end" },
            { when: { not: yes("b") }, to: "b" },
          ],
        }),
      ],
      ["questions.1.jumps.1.to cycle b"],
    ],
    [
      "when a jump leads nowhere",
      [yesNo("a", { jumps: [{ when: yes("a"), to: "gone" }] }), text("b")],
      ["questions.0.jumps.0.to deadEnd gone"],
    ],
    [
      "when a condition names an unknown question",
      [text("a"), text("b", { showIf: { question: "gone", is: "answered" } })],
      ["questions.1.showIf.question unknownQuestion gone"],
    ],
    [
      "when it names an unknown choice",
      [yesNo("a"), text("b", { showIf: { question: "a", chose: ["yes", "maybe"] } })],
      ["questions.1.showIf.chose.1 unknownChoice maybe"],
    ],
    [
      "when it names no choice",
      [yesNo("a"), text("b", { showIf: { question: "a", chose: [] } })],
      ["questions.1.showIf neverHolds"],
    ],
    [
      "when it looks for a choice of a scale",
      [scale("a", 0, 5), text("b", { showIf: yes("a") })],
      ["questions.1.showIf.question wrongKind scale"],
    ],
    [
      "when it looks for the number of a text",
      [text("a"), text("b", { showIf: { question: "a", atLeast: 1 } })],
      ["questions.1.showIf.question wrongKind text"],
    ],
    [
      "when it looks for the number of tags",
      [tags("a", ["x"]), text("b", { showIf: { question: "a", atLeast: 1 } })],
      ["questions.1.showIf.question wrongKind choices"],
    ],
    [
      "when it looks for the number of choices that have none",
      [
        choice("a", [], {
          choices: [
            { id: "x", text: both },
            { id: "y", text: both, value: 1 },
          ],
        }),
        text("b", { showIf: { question: "a", atLeast: 1 } }),
      ],
      ["questions.1.showIf.question noValue choice"],
    ],
    [
      "when it waits for an answer to words that are only read",
      [note("a"), text("b", { showIf: { question: "a", is: "answered" } })],
      ["questions.1.showIf.question wrongKind note"],
    ],
    [
      "when it waits for a refusal that is not offered",
      [text("a"), text("b", { showIf: { question: "a", is: "declined" } })],
      ["questions.1.showIf neverHolds"],
    ],
    [
      "when it waits for more than the scale has",
      [scale("a", 0, 5), text("b", { showIf: { question: "a", atLeast: 6 } })],
      ["questions.1.showIf neverHolds"],
    ],
    [
      "when it waits for less than the range has",
      [number("a", 1, 5), text("b", { showIf: { question: "a", atMost: 0 } })],
      ["questions.1.showIf neverHolds"],
    ],
    [
      "when any of nothing should hold",
      [text("a"), text("b", { showIf: { any: [] } })],
      ["questions.1.showIf neverHolds"],
    ],
  ])("%s", (_, own, expected) => {
    expect(told(surveyOf(own))).toEqual(expected);
  });

  test("when it depends on a score", () => {
    const byScore = text("e", { showIf: { score: "s", atLeast: 1 } });
    expect(told({ ...good, questions: [...questions, byScore], scores: [score] })).toEqual([
      "questions.4.showIf scoreInRoute s",
    ]);
  });
});
