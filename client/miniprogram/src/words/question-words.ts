import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { inLanguage } from "./in-language";

/** Words with which a question of a survey is answered. */
export const questionWords = inLanguage({
  zh: {
    decline: "暂不作答",
    optional: "可以不填",
    several: "可以多选",
    scaleOf: (low: number, high: number) => `从 ${low} 到 ${high} 点一个数字`,
    between: (from: number, to: number) => `填 ${from} 到 ${to} 之间的整数`,
    left: (count: number) => `还可以写 ${count} 个字`,
    missing: {
      choice: "这一题还没有选。请点一个答案。",
      choices: "这一题还没有选。请至少点一个。",
      scale: "这一题还没有选。请点一个数字。",
      number: "这一题还没有填。请填一个整数。",
      text: "这一题还没有写。请写几个字。",
      note: "",
    } satisfies Record<SurveyQuestion["kind"], string>,
    orDecline: "不想答，可以点“暂不作答”。",
    unanswered: "没有填",
    onScale: (value: string, to: number, high: string) => `${value}（${to} 是${high}）`,
    comma: "、",
  },
  en: {
    decline: "Rather not say",
    optional: "You may skip this",
    several: "Tick all that apply",
    scaleOf: (low: number, high: number) => `Tap a number from ${low} to ${high}`,
    between: (from: number, to: number) => `A whole number from ${from} to ${to}`,
    left: (count: number) => `${count} characters left`,
    missing: {
      choice: "No answer yet. Please tap one.",
      choices: "No answer yet. Please tick at least one.",
      scale: "No answer yet. Please tap a number.",
      number: "No answer yet. Please enter a whole number.",
      text: "No answer yet. Please write a few words.",
      note: "",
    },
    orDecline: "If you prefer not to, tap “Rather not say”.",
    unanswered: "Not answered",
    onScale: (value: string, to: number, high: string) => `${value} (${to} is ${high})`,
    comma: ", ",
  },
});

/** What is missing at a question, and what else one may do. */
export const missingWords = ({ kind, mayDecline }: SurveyQuestion): string =>
  `${questionWords.missing[kind]}${mayDecline === true ? questionWords.orDecline : ""}`;

const isList = (answer: SurveyAnswer): answer is readonly string[] => Array.isArray(answer);

function given(question: SurveyQuestion, answer: Exclude<SurveyAnswer, null>): string {
  if (question.kind === "scale")
    return questionWords.onScale(String(answer), question.to, inLanguage(question.ends.high));
  if (question.kind === "number") return `${String(answer)} ${inLanguage(question.unit)}`;
  if (question.kind !== "choice" && question.kind !== "choices") return String(answer);
  const chosen = isList(answer) ? answer : [answer];
  const texts = question.choices.filter(({ id }) => chosen.includes(id)).map(({ text }) => inLanguage(text));
  return texts.join(questionWords.comma);
}

/** An answer as the person reads it. */
export function answerWords(question: SurveyQuestion, answer: SurveyAnswer | undefined): string {
  if (answer === undefined) return questionWords.unanswered;
  return answer === null ? questionWords.decline : given(question, answer);
}
