import type { Survey } from "../survey";
import { contactClosing, contactQuestion, wantsContact } from "./contact-question";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

const isLow = { question: "rec-will", atMost: 6 } as const;

/** Whether somebody would recommend the clinic; for the clinic alone. */
export const recommendation: Survey = {
  id: "recommendation",
  version: 1,
  title: { zh: "推荐意愿", en: "Would you recommend us" },
  intro: {
    zh: "三四个小问题，大约一分钟。回答只给本机构自己改进用，不公开。",
    en: "A few short questions, about a minute. The answers help us to improve and are not published.",
  },
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  recommends: true,
  daysApart: 180,
  licence: { kind: "own" },
  questions: [
    {
      id: "rec-will",
      kind: "scale",
      text: {
        zh: "如果亲友有同样需要，您愿意推荐本机构的可能性？",
        en: "If family or friends had the same need, how likely would you be to recommend us?",
      },
      from: 0,
      to: 10,
      ends: {
        low: { zh: "完全不会", en: "Not at all" },
        high: { zh: "一定会", en: "Certainly" },
      },
    },
    {
      id: "why-low",
      kind: "choices",
      text: { zh: "主要是哪些地方没做好？可以选几个。", en: "What was not good enough? Choose as many as fit." },
      optional: true,
      showIf: isLow,
      choices: [
        tag("result", "结果和我想的不一样", "It did not turn out as I thought"),
        tag("talk", "沟通不够", "Not enough talking"),
        tag("people", "态度不好", "Unfriendly people"),
        tag("wait", "等得太久", "Long waits"),
        tag("fees", "费用不清楚", "Unclear fees"),
        tag("after", "做完以后没人管", "Nobody looked after me afterwards"),
      ],
    },
    {
      id: "why-high",
      kind: "choices",
      text: { zh: "主要是哪些地方让您愿意？可以选几个。", en: "What makes you say so? Choose as many as fit." },
      optional: true,
      showIf: { question: "rec-will", atLeast: 7 },
      choices: [
        tag("skill", "医生让人放心", "I trust the doctor"),
        tag("talk", "有话说得明白", "Things are explained"),
        tag("people", "待人亲切", "Friendly people"),
        tag("near", "来院方便", "Easy to come"),
        tag("fees", "费用清楚", "Clear fees"),
        tag("after", "做完以后一直有人管", "I am looked after afterwards"),
      ],
    },
    wordsQuestion({ zh: "还想说点什么？", en: "Anything you would like to add?" }),
    { ...contactQuestion, showIf: isLow },
  ],
  scores: [
    {
      id: "recommendation",
      title: "推荐意愿（0–10）",
      method: "sum",
      items: [{ question: "rec-will" }],
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 6, label: "不太愿意（0–6）" },
        { id: "middle", upTo: 8, label: "一般（7–8）" },
        { id: "high", upTo: 10, label: "愿意（9–10）" },
      ],
    },
  ],
  concerns: [
    {
      id: "low-contact",
      when: { all: [isLow, wantsContact] },
      toNurse: true,
      urgency: "sameDay",
      title: "推荐意愿低，并希望联系",
    },
    { id: "low", when: { all: [isLow, { not: wantsContact }] }, urgency: "threeDays", title: "推荐意愿低" },
  ],
  closings: [
    contactClosing,
    {
      when: isLow,
      text: {
        zh: "谢谢您说实话。会有一位同事看您的意见，进展在小程序里看得到。",
        en: "Thank you for being frank. One colleague takes care of what you told us; you can follow it here.",
      },
    },
    { text: { zh: "谢谢您告诉我们。", en: "Thank you for telling us." } },
  ],
};
