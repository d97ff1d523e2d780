import type { Survey } from "../survey";
import { contactClosing, contactQuestion, wantsContact } from "./contact-question";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

const isLow = { question: "csat", atMost: 2 } as const;

/** How a visit was (M11): one number, tags that fit it, own words, and whether somebody should call. */
export const visitSatisfaction: Survey = {
  id: "visitSatisfaction",
  version: 1,
  title: { zh: "这次来院感觉怎么样", en: "How was your visit" },
  intro: {
    zh: "四个小问题，大约一分钟。好的不好的都请直说，怎么回答都不影响您的治疗。",
    en: "Four short questions, about a minute. Please be frank: whatever you answer, your care stays the same.",
  },
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  questions: [
    {
      id: "csat",
      kind: "scale",
      text: { zh: "您对这次服务的满意程度？", en: "How satisfied are you with this visit?" },
      from: 1,
      to: 5,
      ends: {
        low: { zh: "很不满意", en: "Very dissatisfied" },
        high: { zh: "很满意", en: "Very satisfied" },
      },
    },
    {
      id: "good",
      kind: "choices",
      text: { zh: "哪些地方让您满意？可以选几个。", en: "What did you like? Choose as many as fit." },
      optional: true,
      showIf: { question: "csat", atLeast: 4 },
      choices: [
        tag("explained", "讲得清楚", "Clear explanations"),
        tag("careful", "做得细心", "Careful hands"),
        tag("kind", "态度亲切", "Friendly people"),
        tag("short-wait", "等得不久", "Short wait"),
        tag("clean", "环境干净", "Clean rooms"),
        tag("fees-clear", "费用说得明白", "Clear about fees"),
        tag("private", "保护隐私", "My privacy was kept"),
      ],
    },
    {
      id: "bad",
      kind: "choices",
      text: { zh: "哪些地方没做好？可以选几个。", en: "What went wrong? Choose as many as fit." },
      optional: true,
      showIf: { question: "csat", atMost: 3 },
      choices: [
        tag("unclear", "没讲清楚", "Not explained well"),
        tag("careless", "不够细心", "Not careful enough"),
        tag("unkind", "态度不好", "Unfriendly people"),
        tag("long-wait", "等得太久", "Long wait"),
        tag("not-clean", "环境不好", "Rooms not pleasant"),
        tag("fees-unclear", "费用没说明白", "Unclear about fees"),
        tag("pressed", "有人催我做决定", "I was pressed to decide"),
        tag("not-private", "隐私没保护好", "My privacy was not kept"),
      ],
    },
    wordsQuestion({ zh: "还有什么想对我们说的？", en: "Anything else you would like to tell us?" }),
    contactQuestion,
  ],
  scores: [
    {
      id: "satisfaction",
      title: "满意度",
      method: "sum",
      items: [{ question: "csat" }],
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 2, label: "不满意（1–2）" },
        { id: "middle", upTo: 3, label: "一般（3）" },
        { id: "high", upTo: 5, label: "满意（4–5）" },
      ],
    },
  ],
  concerns: [
    {
      id: "low-contact",
      when: { all: [isLow, wantsContact] },
      toNurse: true,
      urgency: "sameDay",
      title: "不满意，并希望联系",
    },
    { id: "low", when: { all: [isLow, { not: wantsContact }] }, urgency: "threeDays", title: "不满意" },
    {
      id: "contact",
      when: { all: [wantsContact, { not: isLow }] },
      toNurse: true,
      urgency: "nextDay",
      title: "希望护士联系",
    },
  ],
  closings: [
    contactClosing,
    {
      when: isLow,
      text: {
        zh: "谢谢您说实话，没让您满意，对不起。会有一位同事负责这件事，进展在小程序里看得到。",
        en: "Thank you for being frank. We are sorry that it was not good. One colleague takes care of it; you can follow it here.",
      },
    },
    { text: { zh: "谢谢您告诉我们。", en: "Thank you for telling us." } },
  ],
};
