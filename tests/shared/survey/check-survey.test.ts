import { checkSurvey } from "@shared/survey/check-survey";
import type { Score, Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import fc from "fast-check";
import { anySurvey } from "./any-survey";
import { both, choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

const told = (survey: Survey) =>
  checkSurvey(survey).map(({ place, reason, detail }) =>
    [place, reason, ...(detail === undefined ? [] : [detail])].join(" "),
  );
const words = (zh: string, en = "Words") => ({ zh, en });
const yes = (question: string) => ({ question, chose: ["yes"] });
const yesNo = (id: string, more = {}) => choice(id, ["yes", "no"], more);
const questions = [yesNo("a"), scale("b", 0, 10), text("c"), tags("d", ["x", "y"], { optional: true })];
const good = surveyOf(questions);
const score: Score = {
  id: "s",
  title: "总分",
  method: "sum",
  items: [{ question: "a" }, { question: "b" }],
  mayMiss: 0,
  bands: [
    { id: "low", upTo: 5, label: "低" },
    { id: "high", upTo: 11, label: "高" },
  ],
};

test("a plain survey has nothing wrong with it", () => {
  expect(told(good)).toEqual([]);
  expect(told({ ...good, scores: [score] })).toEqual([]);
});

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

describe("licences", () => {
  const free = {
    kind: "free",
    credit: words("由某团队编制", "Made by a team"),
    source: "https://example.org",
  } as const;
  const licensed = {
    kind: "licensed",
    holder: "合愈",
    number: "L-1",
    validUntil: "2027-01-01",
  } as unknown as Survey["licence"];
  test.each<[string, Partial<Survey>, readonly string[]]>([
    ["anybody's, with credit and source", { licence: free }, []],
    ["anybody's without a source", { licence: { ...free, source: " " } }, ["licence.source empty"]],
    [
      "anybody's without credit",
      { licence: { ...free, credit: words("", "") } },
      ["licence.credit.zh empty", "licence.credit.en empty"],
    ],
    ["licensed", { licence: licensed }, []],
    [
      "licensed without a number and a holder",
      { licence: { ...licensed, holder: "", number: " " } as Survey["licence"] },
      ["licence.holder empty", "licence.number empty"],
    ],
    [
      "licensed for no time",
      { licence: { ...licensed, validUntil: "" } as Survey["licence"] },
      ["licence.validUntil empty"],
    ],
    ["of somebody else's instrument, as our own", { title: words("EPDS 量表") }, ["licence licenceNeeded EPDS"]],
    ["of somebody else's instrument, as anybody's", { licence: free, id: "face-q" }, ["licence licenceNeeded FACE-Q"]],
    ["of somebody else's instrument, licensed", { licence: licensed, title: words("EPDS 量表") }, []],
  ])("%s", (_, change, expected) => {
    expect(told({ ...good, ...change })).toEqual(expected);
  });
});

describe("words for patients", () => {
  const asking = (zh: string, en?: string) => surveyOf([text("a", { text: words(zh, en) })]);
  const clinical = (survey: Survey): Survey => ({ ...survey, purpose: "care", clinical: true });

  test("name no diagnosis, but in a clinical instrument", () => {
    expect(told(asking("最近有没有抑郁？", "Any depression?"))).toEqual([
      "questions.0.text.zh forbiddenWord 抑郁",
      "questions.0.text.en forbiddenWord depression",
    ]);
    expect(told(clinical(asking("最近有没有抑郁？", "Any depression?")))).toEqual([]);
  });

  test("promise and sell nothing, in a clinical instrument neither", () => {
    const expected = [
      "questions.0.text.zh forbiddenWord 红包",
      "questions.0.text.zh forbiddenWord 根治",
      "questions.0.text.en forbiddenWord voucher",
      "questions.0.text.en forbiddenWord cured",
    ];
    const survey = asking("答完领红包，包您根治", "A voucher, and you are cured");
    expect(told(survey)).toEqual(expected);
    expect(told(clinical(survey))).toEqual(expected);
  });

  test.each<[string, Survey]>([
    ["title.en", { ...good, title: words("标题", "") }],
    ["intro.zh", { ...good, intro: words(" ") }],
    ["questions.0.text.en", asking("好", " ")],
    ["questions.0.hint.zh", surveyOf([text("a", { hint: words("") })])],
    ["questions.0.choices.0.text.en", surveyOf([tags("a", [], { choices: [{ id: "x", text: words("好", "") }] })])],
    ["questions.0.ends.high.en", surveyOf([scale("a", 0, 1, { ends: { low: both, high: words("好", "") } })])],
    ["questions.0.unit.zh", surveyOf([number("a", 0, 1, { unit: words("") })])],
    ["closings.0.text.en", { ...good, closings: [{ text: words("谢谢", "") }] }],
  ])("are there in both languages: %s", (place, survey) => {
    expect(told(survey)).toEqual([`${place} empty`]);
  });

  test("are English in English", () => {
    expect(told(asking("好", "好"))).toEqual(["questions.0.text.en notEnglish"]);
  });
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
