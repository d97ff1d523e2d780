import type { Survey } from "../survey";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

const wasPressed = { question: "pressed", atLeast: 1 } as const;
const wantsPeace = { question: "leave-alone", chose: ["yes"] } as const;
const clearlyPressed = { question: "pressed", atLeast: 2 } as const;

/** Whether somebody felt pressed to buy in a consultation (C30). With a name, so that selling to them can stop. */
export const salesPressure: Survey = {
  id: "salesPressure",
  version: 1,
  title: { zh: "这次咨询，有没有人催您", en: "Did anybody press you" },
  intro: {
    zh: "两三个小问题，不到一分钟。做不做、什么时候做，都由您自己定。怎么回答都不影响您的治疗。",
    en: "Two or three questions, less than a minute. Whether and when you do anything is for you to decide. Whatever you answer, your care stays the same.",
  },
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  daysApart: 30,
  licence: { kind: "own" },
  questions: [
    {
      id: "pressed",
      kind: "choice",
      text: {
        zh: "这次咨询，您有没有觉得被催着做决定或付钱？",
        en: "Did you feel pressed to decide or to pay?",
      },
      choices: [
        tag("no", "没有", "No", 0),
        tag("little", "有一点", "A little", 1),
        tag("clear", "比较明显", "Clearly", 2),
        tag("strong", "很明显", "Very clearly", 3),
      ],
    },
    {
      id: "how",
      kind: "choices",
      text: { zh: "是怎么催的？可以选几个，也可以不选。", en: "How? Choose as many as fit, or none." },
      optional: true,
      showIf: wasPressed,
      choices: [
        tag("pay", "一再让我交钱", "I was asked to pay again and again"),
        tag("now", "说今天不定就没有了", "I was told it is today or never"),
        tag("one-sided", "只讲好处，不讲风险", "I heard about the good sides only"),
        tag("extra", "推荐我没有问的项目", "I was offered things I had not asked about"),
        tag("after-no", "我说不要，还接着劝", "It went on after I had said no"),
      ],
    },
    { ...wordsQuestion({ zh: "能说说当时的情况吗？", en: "What happened?" }), showIf: wasPressed },
    {
      id: "leave-alone",
      kind: "choice",
      text: {
        zh: "要不要我们先不给您发任何推广内容？",
        en: "Shall we stop sending you anything that advertises?",
      },
      hint: { zh: "复诊和护理的提醒照常。", en: "Reminders of visits and care go on as before." },
      showIf: wasPressed,
      choices: [tag("yes", "要，先不发", "Yes, please stop"), tag("no", "不用", "No need")],
    },
  ],
  scores: [
    {
      id: "pressure",
      title: "感到被催促（0–3）",
      method: "sum",
      items: [{ question: "pressed" }],
      mayMiss: 0,
      bands: [
        { id: "none", upTo: 0, label: "没有" },
        { id: "little", upTo: 1, label: "有一点" },
        { id: "clear", upTo: 3, label: "明显" },
      ],
    },
  ],
  concerns: [
    {
      id: "leave-alone",
      when: wantsPeace,
      urgency: "nextDay",
      title: "被催促，要求停止推广",
      freezesMarketing: true,
    },
    {
      id: "pressed",
      when: { all: [clearlyPressed, { not: wantsPeace }] },
      urgency: "threeDays",
      title: "咨询中明显感到被催促",
      freezesMarketing: true,
    },
  ],
  closings: [
    {
      when: { any: [wantsPeace, clearlyPressed] },
      text: {
        zh: "谢谢您告诉我们，让您有这样的感受，对不起。会有一位同事负责这件事，进展在小程序里看得到。",
        en: "Thank you for telling us. We are sorry that you felt this way. One colleague takes care of it; you can follow it here.",
      },
    },
    {
      text: { zh: "谢谢您告诉我们。慢慢考虑，不用着急。", en: "Thank you for telling us. Take all the time you need." },
    },
  ],
};
