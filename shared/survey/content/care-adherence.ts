import type { Condition } from "../condition";
import type { Survey } from "../survey";
import { contactClosing, contactQuestion, wantsContact } from "./contact-question";
import { tag } from "./tag";

const isUnwell: Condition = { question: "adh-barrier", chose: ["unwell"] };
const isUnclear: Condition = { question: "adh-barrier", chose: ["unclear"] };

/** How often the instructions were followed in a week, and what stood in the way. */
export const careAdherence: Survey = {
  id: "careAdherence",
  version: 1,
  title: { zh: "这一周的护理", en: "Your care this week" },
  intro: {
    zh: "三四个小问题，大约一分钟。没做到也没关系，我们想知道怎么帮您。",
    en: "A few short questions, about a minute. It is all right if you missed some: we want to know how to help.",
  },
  minutes: 1,
  purpose: "care",
  privacy: "named",
  clinical: true,
  consent: "healthCheckIn",
  daysApart: 7,
  licence: { kind: "own" },
  questions: [
    {
      id: "adh-care",
      kind: "scale",
      text: {
        zh: "过去 7 天，有几天按医嘱做了护理？",
        en: "On how many of the past 7 days did you do the care as told?",
      },
      from: 0,
      to: 7,
      ends: { low: { zh: "一天也没有", en: "None" }, high: { zh: "每天", en: "Every day" } },
    },
    {
      id: "adh-med",
      kind: "choice",
      text: {
        zh: "过去 7 天，有几天按医嘱用药？",
        en: "On how many of the past 7 days did you take your medicine as told?",
      },
      choices: [
        ...Array.from({ length: 8 }, (_, days) => tag(`d${days}`, `${days} 天`, `${days} of 7`, days)),
        tag("no-medicine", "没有用药", "I have no medicine"),
      ],
    },
    {
      id: "adh-barrier",
      kind: "choice",
      text: { zh: "没能做到的主要原因？", en: "What was the main reason when you could not?" },
      showIf: {
        any: [
          { question: "adh-care", atMost: 6 },
          { question: "adh-med", chose: ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] },
        ],
      },
      choices: [
        tag("forgot", "忘记了", "I forgot"),
        tag("unclear", "不清楚怎么做", "I was not sure how"),
        tag("unwell", "不舒服", "I did not feel well"),
        tag("busy", "太忙", "I was too busy"),
        tag("needless", "觉得不需要", "I thought it was not needed"),
        tag("other", "其他", "Something else"),
      ],
    },
    contactQuestion,
  ],
  scores: [
    {
      id: "care-days",
      title: "按医嘱护理的天数（7 天）",
      method: "sum",
      items: [{ question: "adh-care" }],
      mayMiss: 0,
      bands: [
        { id: "few", upTo: 3, label: "0–3 天" },
        { id: "some", upTo: 5, label: "4–5 天" },
        { id: "most", upTo: 7, label: "6–7 天" },
      ],
    },
  ],
  concerns: [
    { id: "unwell", when: isUnwell, urgency: "nextDay", title: "因不舒服没有按医嘱做" },
    { id: "unclear", when: isUnclear, urgency: "threeDays", title: "不清楚怎么护理，请再讲一遍" },
    { id: "contact", when: wantsContact, urgency: "nextDay", title: "希望护士联系" },
  ],
  closings: [
    contactClosing,
    {
      when: { any: [isUnwell, isUnclear] },
      text: {
        zh: "谢谢您告诉我们。护士会与您联系，再说一说怎么做。如果很不舒服，请现在就给我们打电话。",
        en: "Thank you for telling us. A nurse will contact you and go through it again. If you feel very unwell, please call us now.",
      },
    },
    { text: { zh: "谢谢您。有不清楚的地方，随时问我们。", en: "Thank you. Ask us any time something is not clear." } },
  ],
};
