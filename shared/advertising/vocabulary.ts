/** Parts of patterns that several rules use. Patterns see the plain form of a line, see `reading/`. */

/** A number in digits or characters. */
export const number = "(?:[0-9]{1,6}(?:\\.[0-9]{1,2})?|[零一二两三四五六七八九十百千万几半数]{1,5})";

/** Units in which treatments and time are counted. */
const turns =
  "(?:个)?(?:秒钟?|分钟|刻钟|小时|钟头|天|日|晚上?|夜|周|星期|礼拜|月|疗程|次|针|回|支|盒|贴|副|步|年|觉|顿饭|炮|招)";

/** "in three days", "one needle". */
export const span = `${number}${turns}(?:时间)?(?:以?内|之内|后|左右|下来)?`;

/** At most so many characters of the same clause. */
export const within = (most: number): string => `[^,。;!?:]{0,${most}}`;

/** At most so many characters of the same sentence. */
export const near = (most: number): string => `[^。;!?]{0,${most}}`;

/** Both, in either order, in one sentence. */
export const together = (one: string, other: string, most = 14): string =>
  `(?:(?:${one})${near(most)}(?:${other})|(?:${other})${near(most)}(?:${one}))`;

/** At once, with no time in between. */
export const atOnce =
  "(?:立刻|立马|立即|马上|当场|当天|当日|当晚|即刻|即时|瞬间|瞬时|一瞬|秒|顷刻|须臾|转眼|眨眼|一夜|一觉|隔夜|次日|第二天|隔天|做完|打完|照完|下台|出门|走出门|现场|分分钟|眼看着|刚做完|一做就|一用就|很快就?|快速|迅速|飞速|极速|闪电)";

/** People whose word counts as proof. */
export const customers =
  "(?:顾客|客户|患者|病人|病友|用户|宝妈|孕妈|妈妈|妈咪|产妇|宝爸|姐妹|网友|粉丝|老客|客人|求美者|家长|街坊|邻居|同事|闺蜜|朋友|亲友|爱美者|爱美人士|女性|女生|女孩子|美眉|小姐姐|仙女|市民|老百姓|大家|人们|家庭|会员|过来人|爸妈|奶奶|阿姨|大爷|大妈|叔叔|爷爷)";

/** Gifts and benefits that are held out. */
export const benefits =
  "(?:有礼|好礼|豪礼|大礼|壕礼|厚礼|伴手礼|礼品|礼物|礼包|礼盒|赠品|奖品|奖励|大奖|红包|现金|购物卡|话费|券|积分|福利|惊喜|好处|优惠|折扣|免单|返现|返利|面膜|洗牙|鸡蛋|牙刷|油|米|纸尿裤|尿不湿|奶粉|体验|护理|水光|小气泡|冲牙器|水杯|雨伞|玩偶|公仔|补水|次卡|年卡|周边|奶茶|咖啡|洁牙|涂氟|检查|拍片|CT|疗程|金条|手机|推车|月嫂|胎毛笔|满月照|满月宴|产康|小夜灯|毛绒)";

/** A question that the line itself answers with a no. */
export const answeredNo =
  "问:?[^。;!]{0,40}\\?答:?(?:没有|没|不可以|不能|不会|不|禁止|暂无|无|否|任何|可能|通常不)[^。;!?]{0,20}";
