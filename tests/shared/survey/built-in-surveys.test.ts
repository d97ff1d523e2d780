import { survey as surveyField } from "@shared/contract/survey-fields";
import { builtInSurveys } from "@shared/survey/catalogue";
import { checkSurvey } from "@shared/survey/check-survey";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import { keepVisible } from "@shared/survey/keep-visible";
import { patientTexts } from "@shared/survey/patient-texts";
import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { findWords } from "@shared/template/lock-screen-words";
import { parse } from "valibot";

const named = (id: string): Survey => {
  const survey = builtInSurveys.find((one) => one.id === id);
  if (!survey) throw new Error(`no survey ${id}`);
  return survey;
};
const each = builtInSurveys.map((survey) => [survey.id, survey] as const);
const textsOf = (survey: Survey) => patientTexts(survey).flatMap(({ text }) => [text.zh, text.en]);

describe.each(each)("the built-in survey %s", (_, survey) => {
  test("could be released as it is", () => {
    expect(checkSurvey(survey)).toEqual([]);
  });

  test("has the form that the contract takes, and is the first version", () => {
    expect(parse(surveyField, survey)).toEqual(survey);
    expect(survey.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(survey.version).toBe(1);
  });

  test("speaks to patients of no total, band or prize, and promises nothing", () => {
    const teamTitles = survey.scores.map(({ title }) => title);
    for (const text of textsOf(survey)) {
      expect(findWords(text, ["promise", "promotion"])).toEqual([]);
      expect(text).not.toMatch(/总分|得分|分数|评级|等级|\bscore\b|\btotal\b|\bpoints\b|NPS/i);
      for (const title of teamTitles) expect(text).not.toContain(title);
    }
  });

  test("says first how long it takes, and asks in short sentences", () => {
    expect(survey.minutes).toBeLessThanOrEqual(3);
    expect(survey.questions.length).toBeLessThanOrEqual(12);
    if (isMoodSurvey(survey)) return;
    for (const { text } of survey.questions) expect(text.zh.length).toBeLessThanOrEqual(32);
  });
});

test("ids are each used once", () => {
  expect(new Set(builtInSurveys.map(({ id }) => id)).size).toBe(builtInSurveys.length);
});

describe("the screenings of mood", () => {
  const moods = builtInSurveys.filter(isMoodSurvey);
  const stem = "在过去两周里，您有多少时候受到以下问题困扰？";
  const phq = [
    "做事时提不起劲或没有兴趣",
    "感到心情低落、沮丧或绝望",
    "入睡困难、睡不安稳或睡眠过多",
    "感觉疲倦或没有活力",
    "食欲不振或吃太多",
    "觉得自己很糟，或觉得自己很失败，或让自己或家人失望",
    "对事物专注有困难，例如阅读报纸或看电视时",
    "动作或说话速度缓慢到别人已经察觉？或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常",
    "有不如死掉或用某种方式伤害自己的念头",
  ];
  const gad = [
    "感觉紧张、焦虑或急切",
    "不能够停止或控制担忧",
    "对各种各样的事情担忧过多",
    "很难放松下来",
    "由于不安而无法静坐",
    "变得容易烦恼或急躁",
    "感到似乎将有可怕的事情发生而害怕",
  ];
  const options = [
    ["完全不会", "Not at all", 0],
    ["好几天", "Several days", 1],
    ["一半以上的天数", "More than half the days", 2],
    ["几乎每天", "Nearly every day", 3],
  ];

  test.each([
    ["phq2", phq.slice(0, 2)],
    ["phq9", phq],
    ["gad2", gad.slice(0, 2)],
    ["gad7", gad],
  ])("%s has the validated wording, stem and answers", (id, items) => {
    const { questions } = named(id);
    expect(questions.map(({ text }) => text.zh)).toEqual(items);
    for (const question of questions) {
      expect(question.hint?.zh).toBe(stem);
      expect(
        question.kind === "choice" && question.choices.map(({ text, value }) => [text.zh, text.en, value]),
      ).toEqual(options);
    }
  });

  test("each asks for consent, is signed by a doctor, may be declined at every item and comes once in 14 days", () => {
    expect(moods.map(({ id }) => id)).toEqual(["phq2", "phq9", "gad2", "gad7"]);
    for (const { purpose, privacy, clinical, daysApart, questions, scores } of moods) {
      expect({ purpose, privacy, clinical, daysApart }).toEqual({
        purpose: "care",
        privacy: "named",
        clinical: true,
        daysApart: 14,
      });
      expect(questions.every(({ mayDecline, optional, showIf }) => mayDecline && !optional && !showIf)).toBe(true);
      expect(scores.map(({ method, mayMiss, items }) => [method, mayMiss, items.length])).toEqual([
        ["sum", 0, questions.length],
      ]);
    }
  });

  test("after the last item there is no number but those to call", () => {
    for (const { closings } of moods) {
      const numbers = closings.flatMap(({ text }) => `${text.zh} ${text.en}`.match(/\d+/g) ?? []);
      expect(new Set(numbers)).toEqual(new Set(["12356", "120", "110"]));
    }
  });

  test("each shows the credit line", () => {
    for (const { licence } of moods) {
      expect(licence.kind === "free" && licence.credit.zh).toBe(
        "PHQ-9 与 GAD-7 由 Robert L. Spitzer、Janet B.W. Williams、Kurt Kroenke 及同事编制，辉瑞公司提供教育资助；复制、翻译、展示或分发无需许可。",
      );
    }
  });

  test("no title, closing or introduction names a disease; the team reads that it is a hint and no diagnosis", () => {
    for (const { title, intro, closings, scores, concerns } of moods) {
      const told = [title, intro, ...closings.map(({ text }) => text)].flatMap(({ zh, en }) => [zh, en]);
      for (const text of told)
        expect(text).not.toMatch(/抑郁|焦虑|障碍|阳性|depress|anxiety|disorder|positive|PHQ|GAD/i);
      for (const words of [...scores, ...concerns].map((one) => one.title)) expect(words).toContain("筛查提示，非诊断");
    }
  });
});

describe("licences and privacy", () => {
  test("only the screenings are anybody else's; everything else is in the clinic's own words", () => {
    for (const survey of builtInSurveys) expect(survey.licence.kind).toBe(isMoodSurvey(survey) ? "free" : "own");
  });

  test("what is asked about the body needs consent and a doctor's signature", () => {
    const health = builtInSurveys.filter(({ consent }) => consent === "healthCheckIn");
    expect(health.map(({ id }) => id)).toEqual(["postOpRecovery", "careAdherence"]);
    expect(health.every(({ clinical }) => clinical)).toBe(true);
  });

  test("one asks about recommending, one is anonymous", () => {
    expect(builtInSurveys.filter(({ recommends }) => recommends).map(({ id }) => id)).toEqual(["recommendation"]);
    expect(builtInSurveys.filter(({ privacy }) => privacy === "anonymous").map(({ id }) => id)).toEqual(["honestWord"]);
  });

  test("who was pressed to buy gets no marketing until it is settled", () => {
    const freezing = builtInSurveys.flatMap(({ id, concerns }) =>
      concerns.filter(({ freezesMarketing }) => freezesMarketing).map((concern) => `${id} ${concern.id}`),
    );
    expect(freezing).toEqual(["salesPressure leave-alone", "salesPressure pressed"]);
  });

  test("recovery has no total of any kind", () => {
    expect(named("postOpRecovery").scores).toEqual([]);
  });
});

describe("who is asked what", () => {
  const wayOf = (id: string, answers: SurveyAnswers) => routeOf(named(id), answers).map((question) => question.id);

  test.each<[string, SurveyAnswers, readonly string[]]>([
    ["visitSatisfaction", { csat: 4 }, ["csat", "good", "words", "need-contact"]],
    ["visitSatisfaction", { csat: 3 }, ["csat", "bad", "words", "need-contact"]],
    ["recommendation", { "rec-will": 6 }, ["rec-will", "why-low", "words", "need-contact"]],
    ["recommendation", { "rec-will": 7 }, ["rec-will", "why-high", "words"]],
    ["salesPressure", { pressed: "no" }, ["pressed"]],
    ["salesPressure", { pressed: "little" }, ["pressed", "how", "words", "leave-alone"]],
    ["waitingExperience", { feeling: 5, waited: "none" }, ["feeling", "waited"]],
    ["waitingExperience", { feeling: 3, waited: "ten" }, ["feeling", "waited", "told", "words"]],
    ["careAdherence", { "adh-care": 7, "adh-med": "no-medicine" }, ["adh-care", "adh-med", "need-contact"]],
    ["careAdherence", { "adh-care": 7, "adh-med": "d6" }, ["adh-care", "adh-med", "adh-barrier", "need-contact"]],
    ["careAdherence", { "adh-care": 6, "adh-med": "d7" }, ["adh-care", "adh-med", "adh-barrier", "need-contact"]],
    ["honestWord", { about: ["nothing"] }, ["about", "words"]],
    ["honestWord", { about: ["fees", "nothing"] }, ["about", "again", "words"]],
  ])("%s after %j", (id, answers, way) => {
    expect(wayOf(id, answers)).toEqual(way);
  });

  test("somebody who thinks better of it keeps no reasons for the score they gave first", () => {
    expect(keepVisible(named("visitSatisfaction"), { csat: 5, bad: ["unkind"], "need-contact": "no" })).toEqual({
      csat: 5,
      "need-contact": "no",
    });
  });

  test("two questions and no more where a survey comes at a moment nobody chose", () => {
    expect(named("peaceOfMind").questions).toHaveLength(2);
  });
});
