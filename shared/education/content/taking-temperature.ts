import type { LocalDate } from "../../calendar/local-date";
import type { Article } from "../article";

/** Taking one's temperature at home. */
export const takingTemperature: Article = {
  id: "takingTemperature",
  version: 1,
  title: "在家怎么量体温",
  summary: "量对了，医生才好判断。量之前歇一会儿，量完记下来。",
  sections: [
    {
      heading: "量之前",
      paragraphs: [
        "刚活动完、刚洗过澡、刚吃过饭或喝过热水冷水，先歇半小时再量。",
        "腋下有汗，用干毛巾轻轻擦干。热水袋之类先拿开。",
      ],
    },
    {
      heading: "用电子体温计",
      paragraphs: [
        "先看一眼说明书：要夹多久，响几声算量好，每种体温计不一样。",
        "把有感应头的一端放在腋窝里，贴着皮肤，胳膊夹紧，到时间再拿出来看。",
        "老式的水银体温计容易打碎，玻璃会扎人，水银有毒。家里还有的，建议换成电子的。",
      ],
    },
    {
      heading: "怎么看，怎么记",
      paragraphs: [
        "腋下的体温一般在 36 到 37 度。一天里会有小的高低，早上低一点，下午高一点。",
        "每次用同一支体温计、量同一个地方，前后才好比较。",
        "把日期、几点钟和度数写下来，看医生的时候给医生看。",
      ],
    },
    {
      heading: "什么时候要找医生",
      paragraphs: [
        "医生或护士跟您说过一个度数的，到了就照说好的做。",
        "没有人跟您说过的，量到 38 度或者更高，请当天找医生。",
        "怀孕的人，和生完孩子一年之内的人，量到 38 度或者更高，请马上去医院急诊。",
        "发热的同时喘不上气、说胡话或者叫不醒，请拨打 120。",
      ],
    },
  ],
  author: "合愈编写组",
  writtenOn: "2026-11-20" as LocalDate,
  sources: [
    "《中国公民健康素养——基本知识与技能（2024年版）》，国家卫生健康委员会",
    "How do I take someone's temperature，英国国民保健署（NHS）",
    "Hear Her: Urgent Maternal Warning Signs，美国疾病控制与预防中心（CDC）",
  ],
};
