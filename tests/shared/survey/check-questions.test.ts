import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { told } from "./findings-of";
import { good, score, yes } from "./plain-survey";
import { both, choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

describe("questions are refused", () => {
  test.each<[string, readonly SurveyQuestion[], readonly string[]]>([
    ["when there are none", [], ["questions noQuestions"]],
    ["when all are only read", [note("a"), note("b")], ["questions noQuestions"]],
    ["when there are more than forty", Array.from({ length: 41 }, (_, n) => text(`q${n}`)), ["questions tooMany 40"]],
    ["of one name", [text("a"), text("b"), text("a")], ["questions.2.id repeated a"]],
    ["called like the end", [text("end")], ["questions.0.id reservedName end"]],
    ["called like what every object has", [text("constructor")], ["questions.0.id reservedName constructor"]],
    ["with one choice", [choice("a", ["x"])], ["questions.0.choices tooFewChoices 2"]],
    ["without tags", [tags("a", [])], ["questions.0.choices tooFewChoices 1"]],
    ["with the same choice twice", [tags("a", ["x", "y", "x"])], ["questions.0.choices.2.id repeated x"]],
    ["with a choice of a reserved name", [tags("a", ["valueOf"])], ["questions.0.choices.0.id reservedName valueOf"]],
    ["with a scale of one point", [scale("a", 1, 1)], ["questions.0.to rangeReversed"]],
    ["with a range turned round", [number("a", 5, 1)], ["questions.0.to rangeReversed"]],
    ["with a text of no length", [text("a", { most: 0 })], ["questions.0.most outOfRange 1-500"]],
    ["with a text too long to keep", [text("a", { most: 501 })], ["questions.0.most outOfRange 1-500"]],
    ["with an answer asked of a note", [text("a"), note("b", { mayDecline: true })], ["questions.1 asksNothing"]],
    [
      "with a safety screen outside a clinical survey",
      [scale("a", 0, 3, { crisisFrom: 1 })],
      ["consent needsMoodConsent", "questions.0.crisisFrom notClinical"],
    ],
  ])("%s", (_, own, expected) => {
    expect(told(surveyOf(own))).toEqual(expected);
  });

  test("with a safety screen that no answer brings up", () => {
    const clinical = (question: SurveyQuestion) =>
      told(surveyOf([question], { clinical: true, purpose: "care", consent: "moodScreening" }));
    expect(clinical(scale("a", 0, 3, { crisisFrom: 3 }))).toEqual([]);
    expect(clinical(scale("a", 0, 3, { crisisFrom: 4 }))).toEqual(["questions.0.crisisFrom crisisNever"]);
    expect(clinical(text("a", { crisisFrom: 0 }))).toEqual(["questions.0.crisisFrom crisisNever"]);
  });
});

describe("concerns and closings are refused", () => {
  const concern = (when: Survey["concerns"][number]["when"]) =>
    ({ id: "c", when, urgency: "nextDay", title: "请联系" }) as const;
  test.each<[string, Partial<Survey>, readonly string[]]>([
    [
      "about an unknown score",
      { concerns: [concern({ score: "z", atLeast: 1 })] },
      ["concerns.0.when.score unknownScore z"],
    ],
    [
      "about a score that cannot be so high",
      { scores: [score], concerns: [concern({ not: { score: "s", atLeast: 12 } })] },
      ["concerns.0.when.not neverHolds"],
    ],
    [
      "about an unknown question",
      { concerns: [concern({ question: "z", atLeast: 1 })] },
      ["concerns.0.when.question unknownQuestion z"],
    ],
    ["of one name", { concerns: [concern(yes("a")), concern(yes("a"))] }, ["concerns.1.id repeated c"]],
    ["without a title", { concerns: [{ ...concern(yes("a")), title: "" }] }, ["concerns.0.title empty"]],
    ["without last words", { closings: [] }, ["closings noClosing"]],
    [
      "without last words for everybody",
      { closings: [{ when: yes("a"), text: both }] },
      ["closings.0.when conditionAtEnd"],
    ],
    [
      "with words after those for everybody",
      { closings: [{ text: both }, { text: both }] },
      ["closings.1 unreachable"],
    ],
    [
      "with a choice that is not there",
      { closings: [{ when: { question: "a", chose: ["so"] }, text: both }, { text: both }] },
      ["closings.0.when.chose.0 unknownChoice so"],
    ],
  ])("%s", (_, change, expected) => {
    expect(told({ ...good, ...change })).toEqual(expected);
  });
});

test("an anonymous survey has nothing that leads to the person", () => {
  const concerns = [{ id: "c", when: yes("a"), urgency: "nextDay", title: "请联系" } as const];
  const anonymous = { ...good, purpose: "care", privacy: "anonymous" } as const;
  expect(told(anonymous)).toEqual([]);
  expect(told({ ...anonymous, concerns, consent: "moodScreening", clinical: true })).toEqual([
    "concerns anonymous",
    "consent anonymous",
    "clinical anonymous",
  ]);
  const questions = [scale("a", 0, 3, { crisisFrom: 1 })];
  expect(told({ ...anonymous, questions, consent: "moodScreening", clinical: true })).toEqual([
    "consent anonymous",
    "clinical anonymous",
    "questions.0.crisisFrom anonymous",
  ]);
});
