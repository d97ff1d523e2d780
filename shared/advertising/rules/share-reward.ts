import { oneOf } from "../one-of";
import { ruleWords } from "../rule-words";
import { answeredNo, near, within } from "../vocabulary";
import { affirmed } from "./affirmed";
import { english } from "./share-reward/english";
import { fetched } from "./share-reward/fetched";
import { goBetweens } from "./share-reward/go-betweens";
import { hints } from "./share-reward/hints";
import { middlemen } from "./share-reward/middlemen";
import { passingOn } from "./share-reward/passing-on";
import { pressure } from "./share-reward/pressure";
import { giving, reward } from "./share-reward/rewards";

const breaks = [
  `${passingOn}${affirmed(18)}${reward}`,
  `${giving}${within(12)}(?<!请勿|不必|无需|禁止)(?:转发|集赞|点赞|老带新|拉新|带新|晒单|(?:推荐|介绍|邀请|分享给?)(?:人(?!签)|好友|朋友|新|有|亲友|给))`,
  middlemen,
  pressure,
  hints,
  goBetweens,
  ...fetched,
  english,
];

const allows = [
  answeredNo,
  oneOf`
    (?:转发|转给|分享|发)(?:给|到)?(?:需要的|家人|家属|陪诊|护送|医生|同事|亲友)${within(12)}
    (?:原|支付|退款|缴费)${within(4)}渠道返?${within(8)} (?:上|原|原路|退费|退款|押金)${within(8)}返还${within(6)}
    (?:把|将)?${within(6)}(?:转|发)给?(?:来接|接|陪同|陪诊|送)(?:您|你)?的${within(14)}
    (?:护士|医生|医院|助产士|社工|我们)(?:会|将|可)?(?:拉|邀请|加|请)(?:您|你)${within(16)}
    (?:无需|不需要?|不必|不用|无须|没有|并非)${within(6)}(?:转发|分享|点赞|集赞|邀请|推荐)${near(16)}
    (?:转发|点赞|分享|集赞|推荐|介绍)${within(8)}(?:与|和)${within(12)}无关
    积分(?:制|登记|落户|管理) (?:医德|信用|驾照)积分 同行评[议审] 邀请函 介绍信${within(12)}
    (?:陪同|陪护|陪诊|陪产|接送)${within(16)}领取?${within(8)}
    (?:关注|进入?|加入?)${within(12)}(?:领取|查询|查看)(?:电子)?(?:报告|发票|病历|课程|资料|通知)
    (?:两人|双人|二人|三人)(?:间|病房|病室|以上|一|值|床|签|核对)${within(12)}
    (?:家属|家人|亲友|朋友|老公|丈夫|配偶)${within(8)}领取?(?:药|报告|取药|号|证|陪护证|手环)${within(8)}
    (?:违规|禁止|严禁|不得|不收|拒收|举报|违法|零容忍|无|没有)${within(10)}(?:回扣|佣金|提成|介绍费|转诊费|返佣|好处费)
    (?:佣金|回扣|提成|介绍费|转诊费|返佣|好处费)${within(6)}(?:违法|不得|禁止|举报|零容忍)
  `,
  "(?:do not|don t|never|no|not|without)[a-z ]{0,20}(?:referral|commission|affiliate)[a-z ]{0,12}",
  "share (?:your|this|the) (?:results?|report|record|information|concerns?|address|location)[a-z ]{0,24}|feel free",
];

/** Rewards or pressure for passing on and bringing others. */
export const shareReward = ruleWords("shareReward", breaks, allows);
