import type { Survey } from "../survey";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

const isLow = { question: "feeling", atMost: 2 } as const;

/** How the wait at the clinic was (V08). */
export const waitingExperience: Survey = {
  id: "waitingExperience",
  version: 1,
  title: { zh: "等候的感受", en: "How was the wait" },
  intro: {
    zh: "三四个小问题，不到一分钟。",
    en: "A few short questions, less than a minute.",
  },
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  questions: [
    {
      id: "feeling",
      kind: "scale",
      text: { zh: "您对这次等候满意吗？", en: "How satisfied are you with the wait?" },
      from: 1,
      to: 5,
      ends: {
        low: { zh: "很不满意", en: "Very dissatisfied" },
        high: { zh: "很满意", en: "Very satisfied" },
      },
    },
    {
      id: "waited",
      kind: "choice",
      text: { zh: "过了约好的时间，您又等了多久？", en: "How long did you wait beyond the time agreed?" },
      choices: [
        tag("none", "没有等", "Not at all"),
        tag("ten", "10 分钟以内", "Up to 10 minutes"),
        tag("twenty", "10 到 20 分钟", "10 to 20 minutes"),
        tag("forty", "20 到 40 分钟", "20 to 40 minutes"),
        tag("longer", "更久", "Longer"),
      ],
    },
    {
      id: "told",
      kind: "choice",
      text: { zh: "等的时候，有人告诉您还要等多久吗？", en: "Did anybody tell you how long it would be?" },
      showIf: { question: "waited", chose: ["ten", "twenty", "forty", "longer"] },
      choices: [tag("yes", "有", "Yes"), tag("no", "没有", "No"), tag("unneeded", "不需要", "It was not needed")],
    },
    {
      ...wordsQuestion({ zh: "怎样能让您等得舒服些？", en: "What would have made the wait easier?" }),
      showIf: { question: "feeling", atMost: 3 },
    },
  ],
  scores: [
    {
      id: "waiting",
      title: "等候满意度",
      method: "sum",
      items: [{ question: "feeling" }],
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 2, label: "不满意（1–2）" },
        { id: "middle", upTo: 3, label: "一般（3）" },
        { id: "high", upTo: 5, label: "满意（4–5）" },
      ],
    },
  ],
  concerns: [{ id: "low", when: isLow, urgency: "threeDays", title: "对等候不满意" }],
  closings: [
    {
      when: isLow,
      text: {
        zh: "让您久等了，对不起。会有一位同事看您的意见，进展在小程序里看得到。",
        en: "We are sorry for the wait. One colleague takes care of what you told us; you can follow it here.",
      },
    },
    { text: { zh: "谢谢您告诉我们。", en: "Thank you for telling us." } },
  ],
};
