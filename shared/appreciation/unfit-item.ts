/** What a thank-you must not be: a price for a patient, a reason to be treated again, or a draw (WeChat 5.1.6). */
export type UnfitItem = "money" | "coupon" | "treatment" | "chance";

const number = "[\\d一二两三四五六七八九十百千万]";

/** Searched in the item without spaces and punctuation; what only sounds like one of them is excepted. */
const words: Readonly<Record<UnfitItem, RegExp>> = {
  money: new RegExp(
    `现金|红包|转账|返现|返利|佣金|提成|奖金|人民币|余额|支付宝|微信支付|银行卡|黄金|金条|金币|钱(?!包)|${number}(元|块钱)|cash|money|rmb|cny`,
  ),
  coupon: new RegExp(
    `券|代金|抵用|抵扣|优惠|折扣|打折|减免|立减|满减|免单|免费|积分|储值|充值|话费|流量包|会员|年卡|次卡|购物卡|礼品卡|提货卡|京东卡|e卡|兑换码|${number}折(?!伞|叠)|coupon|voucher|discount|giftcard|points`,
  ),
  treatment:
    /治疗|疗程|理疗|诊疗|面诊|问诊|复诊|义诊|就诊|手术|麻醉|检查|体检|筛查|检测|化验|彩超|b超|产检|拍片|x光|洁牙|洗牙|美牙|补牙|拔牙|种植牙|种植体|种牙|植牙|正畸|矫正|矫治|牙套(?!盒|收纳)|贴面|涂氟|窝沟|美白|注射|玻尿酸|肉毒|填充|光子|激光|热玛吉|超声刀|射频|埋线|水光|瘦脸针|美容针|脱毛|祛斑|祛痘|植发|护理(?!包|盒|袋|套装|用品)|按摩|推拿|针灸|艾灸|月子中心|药|疫苗|咨询|挂号|服务|项目|体验|医美|整形|美容|treatment|therapy|surgery|injection|botox|filler|whitening|scaling|checkup/,
  chance: /抽奖|抽取|盲盒|彩票|福袋|刮刮|随机|lottery|raffle|blindbox/,
};

const plain = (item: string): string =>
  item
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}¥$€]/gu, "");

/** What an item is that it must not be; nothing when it is, as far as words tell, a thing. */
export function unfitItem(item: string): UnfitItem | undefined {
  const text = plain(item);
  if (/[¥$€]/.test(text)) return "money";
  return (["money", "coupon", "treatment", "chance"] as const).find((kind) => words[kind].test(text));
}
