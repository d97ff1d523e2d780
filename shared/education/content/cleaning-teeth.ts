import type { LocalDate } from "../../calendar/local-date";
import type { Article } from "../article";

/** Brushing, and cleaning between the teeth. */
export const cleaningTeeth: Article = {
  id: "cleaningTeeth",
  version: 1,
  title: "牙齿和牙缝，每天都要清洁",
  summary: "早晚刷牙，再清洁牙缝；戴假牙的，假牙也要每天洗。",
  sections: [
    {
      heading: "怎么刷牙",
      paragraphs: [
        "早上和晚上各刷一次，睡前那一次更要紧。每次至少 2 分钟。",
        "用软毛、小头的牙刷，加含氟牙膏。",
        "刷毛斜着对着牙龈边，轻轻颤着刷，再顺着牙齿刷过去。里面、外面、咬东西的那一面，都要刷到。不要用力横着刷。",
      ],
    },
    {
      heading: "牙缝怎么清洁",
      paragraphs: [
        "牙缝小的，用牙线，贴着牙面轻轻刮。",
        "牙缝大的，用牙间隙刷，挑大小合适的，进不去的不要硬塞。",
        "牙签容易伤到牙龈，能不用就不用。",
      ],
    },
    {
      heading: "戴假牙的人",
      paragraphs: [
        "能取下来的假牙，饭后取下，用软毛刷洗干净。睡前取下，泡在干净的冷水里，不要用热水。",
        "不能取下来的假牙，也要每天刷，旁边的牙缝也要清洁。",
      ],
    },
    {
      heading: "牙刷怎么放",
      paragraphs: [
        "牙刷不要和别人混用。用完冲干净，刷头朝上，放在通风的地方。",
        "大约三个月换一把。刷毛弯了、倒了，就早点换。",
      ],
    },
    {
      heading: "什么时候找口腔医生",
      paragraphs: [
        "口腔里刚做过手术或治疗的，什么时候开始刷、哪里先不刷，问您的医生。",
        "牙龈总是出血、红肿，或者牙齿松了，请去看口腔医生。",
      ],
    },
  ],
  author: "合愈编写组",
  writtenOn: "2026-11-20" as LocalDate,
  sources: [
    "《老年人口腔健康核心信息》，国家卫生健康委员会，2023年",
    "《中国居民口腔健康指南》，原卫生部，2009年",
    "How to keep your teeth clean，英国国民保健署（NHS）",
  ],
};
