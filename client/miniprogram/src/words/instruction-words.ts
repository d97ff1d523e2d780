import { inLanguage } from "./in-language";

export const instructionWords = inLanguage({
  zh: {
    title: "须知",
    days: (from: string, to: string) => `${from} 到 ${to}`,
    understood: "我已读懂",
    understoodAt: (moment: string) => `您在 ${moment} 确认已读懂`,
    askFirst: "有看不懂的，先打电话问，再点“我已读懂”。",
    missing: "这张须知不在您的计划里",
  },
  en: {
    title: "Instructions",
    days: (from: string, to: string) => `${from} to ${to}`,
    understood: "I understand",
    understoodAt: (moment: string) => `You confirmed this on ${moment}`,
    askFirst: "If something is unclear, call and ask before you confirm.",
    missing: "These instructions are not in your plan",
  },
});
