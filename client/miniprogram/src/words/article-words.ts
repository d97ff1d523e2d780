import { inLanguage } from "./in-language";

export const articleWords = inLanguage({
  zh: {
    title: "健康知识",
    heading: "健康知识",
    intro: "由医生审核的一般知识，不代替当面诊断。",
    hint: "医生审核过的一般知识",
    none: "还没有文章",
    noneText: "文章要由医生审核后才会出现在这里。",
    author: (name: string, day: string) => `作者：${name}，${day}`,
    reviewer: (name: string, day: string) => `审核：${name}，${day}`,
    sources: "参考资料",
    notAdvice: "这是一般健康知识，不代替医生当面诊断。身体不舒服，请及时就医；情况紧急，请拨打 120。",
    missing: "没有这篇文章",
    missingText: "它可能已更新或收回。",
    others: "看其他健康知识",
  },
  en: {
    title: "Health knowledge",
    heading: "Health knowledge",
    intro: "General knowledge reviewed by a doctor. It does not replace an examination.",
    hint: "General knowledge reviewed by a doctor",
    none: "No articles yet",
    noneText: "An article appears here once a doctor has reviewed it.",
    author: (name: string, day: string) => `By ${name}, ${day}`,
    reviewer: (name: string, day: string) => `Reviewed by ${name}, ${day}`,
    sources: "Sources",
    notAdvice:
      "General health knowledge; it does not replace an examination. If you feel unwell, see a doctor. In an emergency call 120.",
    missing: "No such article",
    missingText: "It may have been updated or withdrawn.",
    others: "Other health knowledge",
  },
});
