import type { Random } from "../random";

const family = [
  ..."赵钱孙李吴郑王冯陈褚卫蒋韩杨朱秦尤吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云潘葛范彭鲁韦马苗凤花方俞任袁柳",
];
const first = [..."知念以书青明若清怀听望之安云星南向思言予"];
const second = [..."夏禾宁言舟朗水川晴澜竹霁遥棠黎朔彦微渺岚"];

const oneOf = (random: Random, list: readonly string[]): string => list[random.between(0, list.length - 1)] ?? "";

/** A Chinese name put together by chance; it means nobody. */
export const fictitiousName = (random: Random): string =>
  oneOf(random, family) + oneOf(random, first) + oneOf(random, second);
