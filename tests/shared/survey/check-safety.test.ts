import { checkSurvey } from "@shared/survey/check-survey";
import { phq9 } from "@shared/survey/content/phq9";
import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { choice, note, scale, surveyOf, text } from "./small-survey";

const told = (survey: Survey) =>
  checkSurvey(survey).map(({ place, reason, detail }) =>
    [place, reason, ...(detail === undefined ? [] : [detail])].join(" "),
  );
const both = (zh: string, en: string) => ({ zh, en });
const mood = { purpose: "care", clinical: true, consent: "moodScreening" } as const;
const watched = (id: string, more: Partial<Extract<SurveyQuestion, { kind: "scale" }>> = {}) =>
  scale(id, 0, 3, { crisisFrom: 1, ...more });

describe("a copy of the nine items about mood", () => {
  const { clinical: _, consent: __, ...plain } = phq9;
  const unwatched = phq9.questions.map(({ crisisFrom: ___, ...question }) => question as SurveyQuestion);

  test("is not released without the safety screen", () => {
    expect(told({ ...phq9, id: "copy", questions: unwatched })).toEqual(["questions.8.crisisFrom needsCrisis"]);
  });

  test("nor outside a clinical survey, without consent, or without a name", () => {
    const copy: Survey = { ...plain, id: "copy", privacy: "anonymous", concerns: [] };
    expect(told(copy)).toEqual(
      expect.arrayContaining(["clinical needsCrisis", "consent needsCrisis", "privacy needsCrisis"]),
    );
  });
});

describe("whatever asks about dying needs the safety screen", () => {
  const asked = (zh: string, en: string) => told(surveyOf([scale("a", 0, 3, { text: { zh, en } })], mood));

  test.each([
    "有不如死掉的念头",
    "想过伤害自己",
    "想过自 杀",
    "觉得不想活了",
    "想结束生命",
    "有自残的行为",
    "想过傷害自己",
  ])("%s", (zh) => {
    expect(asked(zh, "Please choose")).toEqual(["questions.0.crisisFrom needsCrisis"]);
  });

  test.each([
    "You would be better off dead",
    "Thoughts of Hurting\n yourself",
    "Did you hurt yourself?",
    "Thoughts of suicide",
    "To kill yourself",
    "To end your life",
  ])("%s", (en) => {
    expect(asked("请选择", en)).toEqual(["questions.0.crisisFrom needsCrisis"]);
  });

  test("also when an answer or the hint says it", () => {
    const words = { zh: "想过自杀", en: "Yes" };
    const choices = ["x", "y"].map((id, value) => ({
      id,
      text: value === 0 ? { zh: "没有", en: "No" } : words,
      value,
    }));
    const questions = [choice("a", [], { choices }), scale("b", 0, 3, { hint: words })];
    expect(told(surveyOf(questions, mood))).toEqual([
      "questions.0.crisisFrom needsCrisis",
      "questions.1.crisisFrom needsCrisis",
    ]);
  });

  test("free words about it are never asked for, since nobody could be alarmed by them", () => {
    const question = text("a", { text: { zh: "想过自杀吗？", en: "Any such thoughts?" }, crisisFrom: 1 });
    expect(told(surveyOf([question], mood))).toEqual(["questions.0.crisisFrom crisisNever"]);
  });

  const about = [both("想过轻生", "Please choose"), both("请选择", "thoughts of dying")];
  const places = ["clinical needsCrisis", "consent needsCrisis", "privacy needsCrisis"];

  test.each(about)("also in what is chosen or explained, where nobody would be alarmed: %j", (words) => {
    const chosen = choice("a", [], {
      choices: [
        { id: "x", text: words },
        { id: "y", text: both("没有", "No") },
      ],
    });
    for (const question of [chosen, scale("a", 0, 3, { hint: words }), scale("a", 0, 3, { text: words })]) {
      const plain = surveyOf([question], { privacy: "anonymous" });
      expect(told(plain)).toEqual(["questions.0.crisisFrom needsCrisis", ...places]);
    }
  });

  test.each(about)("a title, an introduction, a note or a closing may not ask it instead: %j", (words) => {
    const asked = [scale("a", 0, 3)];
    const named = places.slice(0, 2);
    expect(told(surveyOf(asked, { title: words }))).toEqual(["title needsCrisis", ...named]);
    expect(told(surveyOf(asked, { intro: words }))).toEqual(["intro needsCrisis", ...named]);
    expect(told(surveyOf([...asked, note("b", { text: words })]))).toEqual(["questions.1.text needsCrisis", ...named]);
    expect(told(surveyOf(asked, { closings: [{ text: words }] }))).toEqual(["closings.0.text needsCrisis", ...named]);
    expect(told(surveyOf([watched("a")], { ...mood, intro: words, closings: [{ text: words }] }))).toEqual([]);
  });

  test("a number to call excuses no question", () => {
    const asks = both("想过自杀吗？求助请打 12356", "Please call 12356");
    expect(told(surveyOf([scale("a", 0, 3)], { ...mood, intro: asks }))).toEqual(["intro needsCrisis"]);
    const closing = both("想伤害自己的时候，请打 12356 或 120", "When you want to die, call 12356");
    expect(told(surveyOf([scale("a", 0, 3)], { closings: [{ text: closing }] }))).toEqual([]);
  });

  test("words that are only read may say whom to call", () => {
    const help = note("b", { text: { zh: "如果想伤害自己，请打 12356", en: "Please call 12356" } });
    expect(told(surveyOf([scale("a", 0, 3), help], mood))).toEqual([]);
  });
});

describe("a survey about mood", () => {
  test("asks for consent, is clinical, and is part of the treatment", () => {
    expect(told(surveyOf([watched("a")], mood))).toEqual([]);
    expect(told(surveyOf([watched("a")], { purpose: "care", clinical: true }))).toEqual(["consent needsMoodConsent"]);
    const asking = surveyOf([scale("a", 0, 3)], { purpose: "care", consent: "moodScreening" });
    expect(told(asking)).toEqual(["clinical needsClinical"]);
    expect(told(surveyOf([scale("a", 0, 3)], { clinical: true }))).toEqual(["purpose needsCare"]);
  });

  test("shows the question with the safety screen to everybody", () => {
    const hidden = watched("b", { showIf: { question: "a", atLeast: 2 } });
    expect(told(surveyOf([scale("a", 0, 3), hidden], mood))).toEqual(["questions.1.showIf crisisSkipped"]);
  });

  test("has no jump past it", () => {
    const jumping = (to: string) => scale("a", 0, 3, { jumps: [{ when: { question: "a", atMost: 1 }, to }] });
    const survey = (to: string) => surveyOf([jumping(to), scale("b", 0, 3), watched("c"), scale("d", 0, 3)], mood);
    expect(told(survey("end"))).toEqual(["questions.0.jumps.0.to crisisSkipped c"]);
    expect(told(survey("d"))).toEqual(["questions.0.jumps.0.to crisisSkipped c"]);
    expect(told(survey("c"))).toEqual([]);
    const after = watched("a", { jumps: [{ when: { question: "a", atMost: 1 }, to: "end" }] });
    expect(told(surveyOf([after, scale("b", 0, 3)], mood))).toEqual([]);
  });
});
