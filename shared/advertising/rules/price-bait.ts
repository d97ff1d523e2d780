import { ruleWords } from "../rule-words";
import { answeredNo, within } from "../vocabulary";
import { discounts } from "./price-bait/discounts";
import { english, freeService } from "./price-bait/english";
import { everydayLures } from "./price-bait/everyday-lures";
import { freeOfCharge, gifts } from "./price-bait/gifts";
import { haggled } from "./price-bait/haggled";
import { lowSums, plainFees } from "./price-bait/low-sums";
import { payingLater, stages } from "./price-bait/paying-later";
import { fewPlaces, pressedTime } from "./price-bait/pressed-time";

const allows = [
  `不(?:会)?(?:获得|得到|产生|发放|给予|享有|赠送)${within(20)}(?:礼品|积分|现金|奖励|优惠券|返现)`,
  `(?:别|不要|请勿|勿)(?:用|拿|以)${within(12)}(?:衡量|类比|比较)`,
  `${within(16)}[0-9]{2,5}元[^。;!?]{0,10}(?:物价|公示|价目|收费标准|医保)[^。;!?]{0,8}`,
  "(?:cb?ct|b超|彩超|x光|全景片|拍片|血常规|化验)(?:检查)?[1-9][0-9]{2,3}元(?:一次|每次|/次)",
  `(?:引流管|导管|输液管|管路?|关节|绳)${within(4)}打折${within(4)}|优惠(?:大街|街|路|巷)${within(8)}|特价药${within(8)}`,
  `(?:代金券|优惠券|红包|活动|赠品|礼品|返利)${within(4)}(?:已停|停止|停用|已取消|退回|退还|不收|一律|概不|作废)${within(10)}`,
  `(?:没有|无|不设|不做|不搞|不打|不支持|不提供|不发放)${within(14)}(?:优惠|赠品|打折|折扣|返利|分期|团购|促销|积分)${within(10)}(?=$|[。;])`,
  "no (?:discounts?|gifts?|promotions?|coupons?)[a-z ]{0,24}",
  answeredNo,
  "(?:no|not any|without) [a-z ]{0,20}(?:discounts?|gifts?|coupons?|promotions?|vouchers?)(?: or [a-z]+)?[a-z ]{0,12}",
  ...freeOfCharge,
  ...fewPlaces,
  ...stages,
  ...plainFees,
  freeService,
  `(?:医保|国家|社保|政策|惠民保|财政|民政|残联|政府|公共卫生|公卫|集采|国采)${within(14)}` +
    `(?:优惠|免费|减免|补贴|报销|补助|降价|特惠)${within(10)}`,
  `(?:贪|图)${within(4)}便宜|低价(?:陷阱|诱导|引流|套路|竞争)|(?:药品|耗材)${within(8)}降价`,
  `${within(10)}(?:不|无需|不需要?|免收|未)(?:另外?)?(?:收|缴|付|交)${within(6)}(?:费|钱|押金)`,
  "(?:退号|退费|改期|取消)[^,。;!?]{0,10}免费|免费(?:退|改|取消)|福利(?:院|彩票|机构)",
  "(?:小臂|手臂|膝盖|腰|纸|弯)?对折|骨折(?!价|优惠|促销|大促)|折返",
];

/** Prices, gifts, time limits and instalments held out as bait. */
export const priceBait = ruleWords(
  "priceBait",
  [discounts, ...haggled, ...gifts, pressedTime, payingLater, ...lowSums, ...everydayLures, english],
  allows,
);
