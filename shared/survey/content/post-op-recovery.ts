import type { Condition } from "../condition";
import type { Survey } from "../survey";
import type { SurveyQuestion } from "../survey-question";
import { contactClosing, contactQuestion, wantsContact } from "./contact-question";
import { tag } from "./tag";

type Ends = Extract<SurveyQuestion, { kind: "scale" }>["ends"];

const badToGood: Ends = { low: { zh: "很差", en: "Very bad" }, high: { zh: "很好", en: "Very good" } };
const unableToUsual: Ends = {
  low: { zh: "完全不能", en: "Not at all" },
  high: { zh: "和平时一样", en: "As usual" },
};

const tenth = (id: string, zh: string, en: string, ends: Ends): SurveyQuestion => ({
  id,
  kind: "scale",
  text: { zh, en },
  from: 0,
  to: 10,
  ends,
});

const wound = (id: string, zh: string, en: string): SurveyQuestion => ({
  id,
  kind: "choice",
  text: { zh: `伤口周围：${zh}`, en: `Around the wound: ${en}` },
  choices: [tag("none", "没有", "None", 0), tag("some", "有一点", "A little", 1), tag("clear", "明显", "Clearly", 2)],
});

const clearly = (question: string): Condition => ({ question, chose: ["clear"] });
const isOpen = clearly("wound-4");
const looksWorse: Condition = {
  any: [
    clearly("wound-1"),
    clearly("wound-2"),
    clearly("wound-3"),
    { question: "wound-4", chose: ["some"] },
    clearly("wound-5"),
  ],
};

/**
 * How somebody is after a procedure: own items, no total of any kind. A wound that opens is for the same day, as with the
 * warning signs of a check-in; other clear changes are for the next.
 */
export const postOpRecovery: Survey = {
  id: "postOpRecovery",
  version: 1,
  title: { zh: "恢复得怎么样", en: "How is your recovery" },
  intro: {
    zh: "十来个小问题，大约三分钟，答案由您的医生和护士看。这里不是急救通道：呼吸困难、胸痛或出血不止，请立即拨打 120。",
    en: "A dozen short questions, about three minutes, read by your doctor and nurse. This is not an emergency line: with trouble breathing, chest pain or bleeding that does not stop, call 120 now.",
  },
  minutes: 3,
  purpose: "care",
  privacy: "named",
  clinical: true,
  consent: "healthCheckIn",
  licence: { kind: "own" },
  questions: [
    tenth("rec-sleep", "过去一天睡得怎么样？", "How did you sleep over the past day?", badToGood),
    tenth("rec-eat", "过去一天进食情况怎么样？", "How well did you eat over the past day?", badToGood),
    tenth("rec-move", "起身、走动、日常活动是否自如？", "Can you get up, walk and move about?", unableToUsual),
    tenth("rec-selfcare", "洗漱、穿衣等能否自己完成？", "Can you wash and dress by yourself?", unableToUsual),
    tenth("rec-mood", "今天的心情怎么样？", "How is your mood today?", badToGood),
    tenth("rec-overall", "总体感觉恢复到了平时的几成？", "Overall, how far are you back to your usual self?", {
      low: { zh: "还没有恢复", en: "Not yet" },
      high: { zh: "和平时一样", en: "As usual" },
    }),
    wound("wound-1", "发红", "redness"),
    wound("wound-2", "肿胀", "swelling"),
    wound("wound-3", "渗液", "fluid coming out"),
    wound("wound-4", "裂开", "coming open"),
    wound("wound-5", "异味", "a bad smell"),
    contactQuestion,
  ],
  scores: [],
  concerns: [
    { id: "wound-open", when: isOpen, urgency: "sameDay", title: "伤口明显裂开" },
    {
      id: "wound-worse",
      when: { all: [looksWorse, { not: isOpen }] },
      urgency: "nextDay",
      title: "伤口有变化，请看逐项回答",
    },
    { id: "contact", when: wantsContact, urgency: "nextDay", title: "希望护士联系" },
  ],
  closings: [
    {
      when: { any: [isOpen, looksWorse] },
      text: {
        zh: "谢谢您。您说的伤口情况，护士会与您联系。如果还在加重，请不要等，现在就给我们打电话。",
        en: "Thank you. A nurse will contact you about the wound. If it is getting worse, please do not wait: call us now.",
      },
    },
    contactClosing,
    {
      text: {
        zh: "谢谢您。以后伤口有变化，或哪里不放心，不用等下一次，随时联系我们。",
        en: "Thank you. If the wound changes or anything worries you, do not wait for the next time: contact us.",
      },
    },
  ],
};
