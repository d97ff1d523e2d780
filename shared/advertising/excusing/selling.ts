import { oneOf } from "../one-of";

/** Words after which a sentence no longer denies but claims. */
const turning = oneOf`
  也(?!不|无|没|未|会|是|属|请) 却 但(?!不|可能|需|请) 而是 就能 就可 还能 还可 照样 依然(?!可能|会|有) 依旧 便能 反而
  只要 只需 只有 只做 只为 只选 只给 只用 专注 认准 信我们 找我们 来我们 我们家 我们(?:能|可|就|却|敢|做|让|这)
  这里 在这儿? 找对 选对 选择我们 全[场部] 直接 同样(?!不) 一样(?!不) 轻松 就到 快来 来[我本这] 放心 尽管
  不过 除了我们 我们的 唯独 偏偏 选我们 到我们 交给我们 有我们 我们家?帮 更是 更能 才是 才叫
`;

/** Somebody sells in the same breath: what is cited is no warning. */
const offering = oneOf`
  (?:我们|本院|我院|这里|我家|本店)(?:能|可以|做到|敢|就是|却|才是|例外|不一样|真的|做得)
  来(?:我们|我家|本院|我院|本店|这里) 找我们 选我们 信我们 除了我们 除本院外
`;

/** Questions and denials of denials that claim the more: who says it cannot be done. */
const rhetorical = oneOf`
  谁说 谁还 谁不 难道 何必 岂 哪有不 怎能不 怎么可能不 没有[^,。;!?]{0,4}不(?!留|反弹|复发|疼|痛) 无不 莫不 不得不 不能不 不可不 没人不 无人不
  没有(?:人|谁|哪家|哪个|一家)[^,。;!?]{0,8}(?:比|像|超过|超越|能和|敢) 再也 绝不是吹 不是(?:吹|梦|传说|神话|问题|难事)
  不(?:只|仅|单|光|但)
`;

const turns = new RegExp(turning, "u");
const offers = new RegExp(offering, "u");
const doubles = new RegExp(rhetorical, "u");

/** Whether words that seemed to deny or warn go on to claim. */
export const turnsToClaim = (words: string): boolean => turns.test(words);

/** Whether the clinic offers itself in the words. */
export const offersItself = (words: string): boolean => offers.test(words);

/** Whether the words only look like a denial. */
export const claimsTheMore = (words: string): boolean => doubles.test(words);
