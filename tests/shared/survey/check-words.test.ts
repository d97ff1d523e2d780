import type { Survey } from "@shared/survey/survey";
import { told } from "./findings-of";
import { good, words } from "./plain-survey";
import { both, number, scale, surveyOf, tags, text } from "./small-survey";

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
