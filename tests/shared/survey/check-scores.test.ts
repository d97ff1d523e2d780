import type { Score } from "@shared/survey/survey";
import { told } from "./findings-of";
import { good, questions, score } from "./plain-survey";
import { both, choice } from "./small-survey";

describe("scores are refused", () => {
  test.each<[string, Partial<Score>, readonly string[]]>([
    ["without items", { items: [] }, ["scores.0.items noItems"]],
    ["of an unknown question", { items: [{ question: "z" }] }, ["scores.0.items.0.question unknownQuestion z"]],
    ["of a text", { items: [{ question: "c" }] }, ["scores.0.items.0.question wrongKind c"]],
    ["of tags", { items: [{ question: "d" }] }, ["scores.0.items.0.question wrongKind d"]],
    [
      "that count a question twice",
      { items: [{ question: "b" }, { question: "b" }] },
      ["scores.0.items.1.question repeated b"],
    ],
    ["that are a sum with gaps", { mayMiss: 1 }, ["scores.0.mayMiss sumWithMissing"]],
    [
      "that may miss everything",
      { method: "mean", mayMiss: 2, bands: [{ id: "all", upTo: 10, label: "全" }] },
      ["scores.0.mayMiss outOfRange 0-1"],
    ],
    ["without bands", { bands: [] }, ["scores.0.bands noBands"]],
    ["whose last band ends too early", { bands: [{ id: "x", upTo: 10, label: "x" }] }, ["scores.0.bands bandsGap 11"]],
    [
      "whose bands do not rise",
      {
        bands: [
          { id: "x", upTo: 11, label: "x" },
          { id: "y", upTo: 11, label: "y" },
        ],
      },
      ["scores.0.bands.1.upTo bandsNotRising"],
    ],
    [
      "with a band nobody can be in, above",
      {
        bands: [
          { id: "x", upTo: 11, label: "x" },
          { id: "y", upTo: 20, label: "y" },
        ],
      },
      ["scores.0.bands.1 unreachable"],
    ],
    [
      "with a band nobody can be in, below",
      {
        bands: [
          { id: "x", upTo: -1, label: "x" },
          { id: "y", upTo: 11, label: "y" },
        ],
      },
      ["scores.0.bands.0 unreachable"],
    ],
    [
      "with two bands of one name",
      {
        bands: [
          { id: "x", upTo: 1, label: "x" },
          { id: "x", upTo: 11, label: "y" },
        ],
      },
      ["scores.0.bands.1.id repeated x"],
    ],
    ["without a title", { title: " " }, ["scores.0.title empty"]],
    ["with a band without a label", { bands: [{ id: "x", upTo: 11, label: "" }] }, ["scores.0.bands.0.label empty"]],
  ])("%s", (_, change, expected) => {
    expect(told({ ...good, scores: [{ ...score, ...change }] })).toEqual(expected);
  });

  test("of choices that count nothing, and of one name", () => {
    const bare = choice("a", [], {
      choices: [
        { id: "x", text: both },
        { id: "y", text: both },
      ],
    });
    expect(told({ ...good, questions: [bare, ...questions.slice(1)], scores: [score] })).toEqual([
      "scores.0.items.0.question noValue a",
    ]);
    expect(told({ ...good, scores: [score, score] })).toEqual(["scores.1.id repeated s"]);
  });
});
