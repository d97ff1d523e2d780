import type { Survey } from "../survey";
import { agreementQuestion } from "./agreement-question";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

const items = [
  agreementQuestion(
    "reasons",
    "每一步治疗为什么这样做，我想弄明白。",
    "I want to understand why each step of my treatment is done.",
  ),
  agreementQuestion(
    "choose",
    "有几种做法可以选的时候，我想和医生一起商量。",
    "When there are several ways, I want to talk them over with the doctor.",
  ),
  agreementQuestion("ask", "有疑问的时候，我会主动开口问。", "When I have a question, I speak up and ask."),
  agreementQuestion(
    "home",
    "回家以后，我愿意照说好的办法护理，并告诉你们情况。",
    "At home I am willing to do the care we agreed on, and to tell you how it goes.",
  ),
  agreementQuestion("decide", "最后怎么治，我想自己有发言权。", "I want a say in how I am treated in the end."),
];

/** How far somebody wants to take part in the treatment, and what stands in the way (E39). */
export const participationWillingness: Survey = {
  id: "participationWillingness",
  version: 1,
  title: { zh: "您想怎样参与治疗", en: "How you want to take part" },
  intro: {
    zh: "七个小问题，大约两分钟。没有对错，我们按您习惯的方式来和您商量。",
    en: "Seven short questions, about two minutes. No answer is wrong: we want to work with you in the way you like.",
  },
  minutes: 2,
  purpose: "care",
  privacy: "named",
  daysApart: 90,
  licence: { kind: "own" },
  questions: [
    ...items,
    {
      id: "hard",
      kind: "choices",
      text: {
        zh: "参与的时候，什么让您为难？可以选几个，也可以不选。",
        en: "What makes it hard? Choose as many as fit, or none.",
      },
      optional: true,
      choices: [
        tag("words", "听不懂专业的话", "I do not understand the technical words"),
        tag("time", "没有时间", "I have no time"),
        tag("shy", "不好意思问", "I do not like to ask"),
        tag("whom", "不知道该问谁", "I do not know whom to ask"),
        tag("phone", "手机用不习惯", "I am not used to the phone"),
        tag("bother", "怕给别人添麻烦", "I do not want to be a bother"),
      ],
    },
    wordsQuestion({ zh: "怎样能让您更方便？", en: "What would make it easier for you?" }),
  ],
  scores: [
    {
      id: "willingness",
      title: "参与意愿（5–25）",
      method: "sum",
      items: items.map(({ id }) => ({ question: id })),
      mayMiss: 0,
      bands: [
        { id: "passive", upTo: 12, label: "多听医生安排（5–12）" },
        { id: "shared", upTo: 19, label: "愿意一起商量（13–19）" },
        { id: "leading", upTo: 25, label: "希望自己拿主意（20–25）" },
      ],
    },
  ],
  concerns: [],
  closings: [
    {
      text: {
        zh: "谢谢您。接下来我们会照着您的习惯和您商量。",
        en: "Thank you. From now on we will talk things over in the way you like.",
      },
    },
  ],
};
