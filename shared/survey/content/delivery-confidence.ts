import type { Survey } from "../survey";
import type { SurveyQuestion } from "../survey-question";
import { wordsQuestion } from "./words-question";

const sure = (id: string, zh: string, en: string): SurveyQuestion => ({
  id,
  kind: "scale",
  text: { zh, en },
  from: 0,
  to: 10,
  ends: {
    low: { zh: "完全没有", en: "Not at all" },
    high: { zh: "非常有", en: "Very much" },
  },
});

const items = [
  sure("confidence", "想到将来的分娩，您现在有多大信心？", "How confident do you feel when you think of the birth?"),
  sure("knows", "那时候会发生些什么，您心里有数吗？", "Do you have a picture of what will happen then?"),
  sure("copes", "最难受的那一阵，您有办法应付吗？", "Do you have ways to get through the hardest part?"),
  sure("support", "需要帮忙的时候，您有人可以依靠吗？", "Is there somebody you can lean on when you need help?"),
  sure("heard", "有担心的事，您有地方说、有人听吗？", "Is there somebody who listens when you worry?"),
];

/** How confident somebody is about the birth, asked before and after the assessment (M43); the rule says which it is. */
export const deliveryConfidence: Survey = {
  id: "deliveryConfidence",
  version: 1,
  title: { zh: "您现在的信心", en: "How confident you feel" },
  intro: {
    zh: "七个小问题，大约两分钟。评估前后各问一次，好让我们知道哪里还没说清楚。没有对错。",
    en: "Seven short questions, about two minutes. We ask once before the assessment and once after it, to see what still needs talking about. No answer is wrong.",
  },
  minutes: 2,
  purpose: "care",
  privacy: "named",
  licence: { kind: "own" },
  questions: [
    ...items,
    {
      ...sure(
        "natural-wish",
        "如果医生评估合适，您想顺产的愿望有多强？",
        "If the doctor finds it suitable, how strongly do you wish for a natural birth?",
      ),
      hint: {
        zh: "怎么生由您和医生一起定，这里只是听听您的想法。",
        en: "You and the doctor decide together; this is only to hear what you think.",
      },
      mayDecline: true,
    },
    wordsQuestion({ zh: "现在让您放心不下的是什么？", en: "What is on your mind?" }),
  ],
  scores: [
    {
      id: "confidence",
      title: "信心（0–50）",
      method: "sum",
      items: items.map(({ id }) => ({ question: id })),
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 19, label: "偏低（0–19）" },
        { id: "middle", upTo: 34, label: "中等（20–34）" },
        { id: "high", upTo: 50, label: "较高（35–50）" },
      ],
    },
  ],
  concerns: [
    {
      id: "low",
      when: { score: "confidence", atMost: 19 },
      urgency: "threeDays",
      title: "信心偏低，请助产士或医生谈一次",
    },
  ],
  closings: [
    {
      when: { score: "confidence", atMost: 19 },
      text: {
        zh: "谢谢您说出来。有担心很平常，我们会找时间和您好好聊一聊。急的话请直接打电话给我们。",
        en: "Thank you for saying so. Many people worry; we will find time to talk with you. If it cannot wait, please call us.",
      },
    },
    {
      text: {
        zh: "谢谢您。有想问的，先写下来，见面时慢慢问。",
        en: "Thank you. Write down what you want to ask and take your time with it when we meet.",
      },
    },
  ],
};
