import type { Survey } from "../survey";
import { contactClosing, contactQuestion, wantsContact } from "./contact-question";

const isLow = { question: "at-ease", atMost: 2 } as const;

/** Two questions now and then: what is going on in somebody's mind, at a time nobody chose (E41). */
export const peaceOfMind: Survey = {
  id: "peaceOfMind",
  version: 1,
  title: { zh: "这几天放心吗", en: "Are you at ease these days" },
  intro: { zh: "两个小问题，几秒钟。", en: "Two short questions, a few seconds." },
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  daysApart: 14,
  licence: { kind: "own" },
  questions: [
    {
      id: "at-ease",
      kind: "scale",
      text: {
        zh: "这几天，您对自己的治疗和恢复放心吗？",
        en: "These days, do you feel at ease about your treatment and recovery?",
      },
      from: 1,
      to: 5,
      ends: {
        low: { zh: "很不放心", en: "Not at ease at all" },
        high: { zh: "很放心", en: "Quite at ease" },
      },
    },
    contactQuestion,
  ],
  scores: [
    {
      id: "ease",
      title: "放心程度",
      method: "sum",
      items: [{ question: "at-ease" }],
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 2, label: "不放心（1–2）" },
        { id: "middle", upTo: 3, label: "一般（3）" },
        { id: "high", upTo: 5, label: "放心（4–5）" },
      ],
    },
  ],
  concerns: [
    {
      id: "low-contact",
      when: { all: [isLow, wantsContact] },
      toNurse: true,
      urgency: "sameDay",
      title: "不放心，并希望联系",
    },
    { id: "low", when: { all: [isLow, { not: wantsContact }] }, toNurse: true, urgency: "nextDay", title: "不放心" },
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
        zh: "谢谢您说出来。护士会看到您的回答，并与您联系。",
        en: "Thank you for saying so. A nurse will see your answer and contact you.",
      },
    },
    { text: { zh: "谢谢您。有事随时找我们。", en: "Thank you. We are here whenever you need us." } },
  ],
};
