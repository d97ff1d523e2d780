import type { Language } from "@shared/template/template";

/** Words on the phone, as the patient reads them. */
export const phoneWords: Readonly<
  Record<
    Language,
    {
      readonly minutes: (minutes: number) => string;
      readonly anonymous: string;
      readonly named: string;
      readonly start: string;
      readonly next: string;
      readonly back: string;
      readonly decline: string;
      readonly declined: string;
      readonly open: string;
      readonly optional: string;
      readonly several: string;
      readonly review: string;
      readonly reviewLead: string;
      readonly none: string;
      readonly send: string;
      readonly progress: (at: number, of: number) => string;
    }
  >
> = {
  zh: {
    minutes: (minutes) => `大约 ${minutes} 分钟`,
    anonymous: "这份问卷是匿名的：没有人能知道是谁答的。",
    named: "您的照护团队会看到您的回答。",
    start: "开始",
    next: "下一题",
    back: "上一题",
    decline: "暂不作答",
    declined: "暂不作答",
    open: "请先回答这一题",
    optional: "可以不答",
    several: "可以选几个",
    review: "看一遍再提交",
    reviewLead: "点一题可以改。",
    none: "没有回答",
    send: "提交",
    progress: (at, of) => `第 ${at} 题，大约共 ${of} 题`,
  },
  en: {
    minutes: (minutes) => `About ${minutes} min`,
    anonymous: "This survey is anonymous: nobody can tell who answered.",
    named: "Your care team will see your answers.",
    start: "Start",
    next: "Next",
    back: "Back",
    decline: "Rather not say",
    declined: "Rather not say",
    open: "Please answer this question first",
    optional: "You may skip this",
    several: "Choose any that fit",
    review: "Check your answers",
    reviewLead: "Tap a question to change it.",
    none: "No answer",
    send: "Send",
    progress: (at, of) => `Question ${at} of about ${of}`,
  },
};

/** Words around the phone, for the team. */
export const previewWords = {
  title: "手机预览",
  language: "语言",
  zh: "中文",
  en: "英文",
  reset: "从头再来",
  hidden: "按现在的回答，患者不会看到这一题。要试它，先在前面的题里选能到这里的答案。",
  crisis: "答到这里，患者的手机会立刻弹出安全提示，团队马上收到通知。",
  team: "团队看到的",
  noScore: "答完才有计分",
  band: (title: string, value: number, band: string) => `${title} ${value}${band === "" ? "" : `：${band}`}`,
  concern: (title: string, urgency: string) => `开个案“${title}”（${urgency}）`,
  noConcern: "不开个案",
  answerOf: (text: string) => `${text}：回答`,
} as const;
