import type { InBoth } from "../in-both";
import type { Band, Concern, Survey } from "../survey";
import type { Choice, SurveyQuestion } from "../survey-question";
import { tag } from "./tag";

/** Above the items of all four instruments. */
const moodStem: InBoth = {
  zh: "在过去两周里，您有多少时候受到以下问题困扰？",
  en: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
};

/** The lowest is "not at all", not "not at all sure". */
const howOften: readonly Choice[] = [
  tag("never", "完全不会", "Not at all", 0),
  tag("several", "好几天", "Several days", 1),
  tag("half", "一半以上的天数", "More than half the days", 2),
  tag("nearly", "几乎每天", "Nearly every day", 3),
];

const credit: InBoth = {
  zh: "PHQ-9 与 GAD-7 由 Robert L. Spitzer、Janet B.W. Williams、Kurt Kroenke 及同事编制，辉瑞公司提供教育资助；复制、翻译、展示或分发无需许可。",
  en: "The PHQ-9 and GAD-7 were developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
};

const thanks: InBoth = {
  zh: "谢谢您的回答。如果情绪或睡眠让您困扰，随时可以联系我们。",
  en: "Thank you for your answers. If your mood or your sleep troubles you, you can contact us at any time.",
};

const seekHelp: InBoth = {
  zh: "您的回答提示近期情绪压力可能比较大。这不是诊断。建议到医院精神科或心理门诊做进一步评估，我们也会与您联系。",
  en: "Your answers suggest that you may have been under strain lately. This is not a diagnosis. We suggest a further assessment at a hospital's psychiatric or psychological clinic, and we will contact you too.",
};

/** Without a total there is no range: only where help is found. */
const helpResources: InBoth = {
  zh: "不想回答也没有关系。如果情绪或睡眠让您困扰，随时可以联系我们，也可以拨打全国统一心理援助热线 12356。如果您或孩子正处在危险中，请拨打 120 或 110。",
  en: "It is all right not to answer. If your mood or your sleep troubles you, you can contact us at any time, or call the national helpline 12356. If you or your child are in danger, call 120 or 110.",
};

/** One item of an instrument; "rather not say" is always offered. */
export const moodItem = (id: string, zh: string, en: string): SurveyQuestion => ({
  id,
  kind: "choice",
  text: { zh, en },
  hint: moodStem,
  mayDecline: true,
  choices: howOften,
});

interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly title: InBoth;
  readonly minutes: number;
  readonly items: readonly SurveyQuestion[];
  readonly bands: readonly Band[];
  /** From this total on a further assessment is suggested. */
  readonly positiveFrom: number;
  readonly concerns: readonly Concern[];
}

/**
 * A screening of mood by the rules of this clinic: every item counts, nothing is prorated, at most once in 14 days, and
 * the person reads neither a total nor the name of a band or a disease.
 */
export const moodScreening = ({ id, name, items, bands, positiveFrom, ...own }: Instrument): Survey => ({
  id,
  version: 1,
  title: own.title,
  intro: {
    zh: "下面问的是过去两周的情况，凭感觉选就好。任何一题都可以选“暂不作答”。回答由您的医生和护士看，只是提示，不是诊断。",
    en: "These questions are about the last two weeks; choose what comes to mind first. You may choose “rather not say” with any of them. Your doctor and nurse read the answers; they are a hint, not a diagnosis.",
  },
  minutes: own.minutes,
  purpose: "care",
  privacy: "named",
  clinical: true,
  consent: "moodScreening",
  daysApart: 14,
  licence: { kind: "free", credit, source: "PHQ Screeners; CamCOPS documentation; HL7 US Core" },
  questions: items,
  scores: [
    {
      id: "total",
      title: `${name} 合计（筛查提示，非诊断）`,
      method: "sum",
      items: items.map((item) => ({ question: item.id })),
      mayMiss: 0,
      bands,
    },
  ],
  concerns: own.concerns,
  closings: [
    { when: { score: "total", atLeast: positiveFrom }, text: seekHelp },
    { when: { score: "total", atMost: positiveFrom - 1 }, text: thanks },
    { text: helpResources },
  ],
});
