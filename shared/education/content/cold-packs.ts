import type { LocalDate } from "../../calendar/local-date";
import type { Article } from "../article";

/** Using a cold pack without hurting the skin. */
export const coldPacks: Article = {
  id: "coldPacks",
  version: 1,
  title: "冷敷的时候，别冻着皮肤",
  summary: "冷敷用得不对会冻伤皮肤。隔一层布，看着时间，敷完看看皮肤。",
  sections: [
    {
      heading: "先问医生",
      paragraphs: ["做过手术或治疗的，能不能冷敷、敷哪里、敷几天，都听您的医生的。有的情况不适合冷敷。"],
    },
    {
      heading: "怎么敷",
      paragraphs: [
        "冰袋外面包一层干净的布，不要让冰直接挨着皮肤。",
        "每次 15 到 20 分钟，用钟看着。到时间就拿开，让皮肤缓过来。",
        "靠近眼睛的地方轻轻放着就行，不要压眼球。",
        "伤口要保持干燥的，别让水渗进去。",
      ],
    },
    {
      heading: "这些情况不要敷",
      paragraphs: [
        "不要敷着睡觉。",
        "皮肤发麻、感觉不到冷热的地方，不要敷。",
        "皮肤破了的地方，医生没有让敷，就不要敷。",
      ],
    },
    {
      heading: "什么时候停下来",
      paragraphs: ["皮肤发白、发紫、起水疱，或者越敷越痛，马上拿开，并且马上告诉您的医生。"],
    },
  ],
  author: "合愈编写组",
  writtenOn: "2026-11-20" as LocalDate,
  sources: ["Sprains and strains，英国国民保健署（NHS）", "Using Ice and Cold Packs，Healthwise"],
};
