import type { LocalDate } from "../../calendar/local-date";
import type { Article } from "../article";

/** Washing one's hands before and after caring for a wound. */
export const handHygiene: Article = {
  id: "handHygiene",
  version: 1,
  title: "碰伤口之前，先洗手",
  summary: "照顾伤口，从洗干净双手开始。怎么洗，什么时候洗，这里说清楚。",
  sections: [
    {
      heading: "什么时候洗",
      paragraphs: [
        "碰伤口、换敷料之前，先洗手；做完以后，再洗一次。帮家人照顾伤口的人，也要这样。",
        "平时吃东西之前、上厕所之后、咳嗽或打喷嚏之后，也要洗手。",
      ],
    },
    {
      heading: "怎么洗",
      paragraphs: [
        "用流动的水把手打湿，抹上肥皂或洗手液。",
        "手心、手背、手指缝、大拇指、指尖和指甲下面，都要搓到，至少搓 20 秒，差不多是慢慢数到二十。",
        "用流动的水冲干净，再用干净的毛巾擦干，或者晾干。",
      ],
    },
    {
      heading: "身边没有水",
      paragraphs: [
        "可以用酒精含量不低于 60% 的免洗洗手液，抹满双手，一直搓到干。",
        "手上看得见脏东西或者油，还是要用肥皂和水洗。",
      ],
    },
    {
      heading: "伤口要留意什么",
      paragraphs: [
        "敷料和缝线不要自己拆。什么时候换、由谁来换，听医生和护士的。",
        "伤口比前一天更红、更痛，流出浑浊的水或脓，裂开了，或者人发热了，请当天告诉您的医生。",
      ],
    },
  ],
  author: "合愈编写组",
  writtenOn: "2026-11-20" as LocalDate,
  sources: [
    "Clean Hands: About Handwashing，美国疾病控制与预防中心（CDC）",
    "Surgical Site Infection Basics，美国疾病控制与预防中心（CDC）",
    "《中国公民健康素养——基本知识与技能（2024年版）》，国家卫生健康委员会",
  ],
};
