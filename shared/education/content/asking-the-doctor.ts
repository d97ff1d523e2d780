import type { LocalDate } from "../../calendar/local-date";
import type { Article } from "../article";

/** Getting ready to see a doctor. */
export const askingTheDoctor: Article = {
  id: "askingTheDoctor",
  version: 1,
  title: "看医生之前，先写几句话",
  summary: "见到医生容易忘事。出门前写在纸上，想问的都能问到。",
  sections: [
    {
      heading: "带上什么",
      paragraphs: [
        "正在吃的药，把名字、每次吃多少写下来，或者把药盒带上。保健品也算。",
        "以前的检查单和病历。对什么过敏，也写上。",
        "老花镜、助听器。可以的话，请一位家人陪着，帮您听、帮您记。",
      ],
    },
    {
      heading: "写下来告诉医生",
      paragraphs: [
        "哪里不舒服，从哪一天开始，一天里什么时候重，什么时候轻。",
        "上次看医生以后，吃饭、睡觉、力气、心情有什么变化。",
        "想问的事排个先后，要紧的写在前面。",
      ],
    },
    {
      heading: "可以这样问",
      paragraphs: [
        "我这是什么情况？",
        "接下来要做什么？不做会怎么样？",
        "有没有别的办法？各有什么好处和风险？",
        "回家以后要注意什么？出现什么情况要马上看医生？",
      ],
    },
    {
      heading: "当场听明白",
      paragraphs: [
        "没听懂，就请医生再说一遍，或者写下来，这没有什么不好意思的。",
        "用自己的话说一遍给医生听，看看对不对。",
        "药要不要继续吃，问清楚再走，不要自己停药。",
      ],
    },
  ],
  author: "合愈编写组",
  writtenOn: "2026-11-20" as LocalDate,
  sources: [
    "Talking With Your Doctor: A Guide for Older People，美国国家老龄化研究所（NIA）",
    "Making the Most of a Health Care Visit，默沙东诊疗手册（大众版）",
    "《中国公民健康素养——基本知识与技能（2024年版）》，国家卫生健康委员会",
  ],
};
