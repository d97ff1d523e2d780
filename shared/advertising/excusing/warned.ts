import { oneOf } from "../one-of";
import { offersItself, turnsToClaim } from "./selling";

/** What is said of a claim that is only cited. */
const verdict = oneOf`
  不可信 不要信 勿信 勿轻信 别信 不可轻信 警惕 举报 谨慎 核实 辨别 甄别 骗 陷阱 套路 违法 违规 禁止 不被允许 不允许 不得
  并?不科学 没有(?:科学)?依据 缺乏依据 是误区 误区 是谣言 谣言 虚假 不实 均?非本院 与本院无关 与我院无关 不属实 夸大
  误导 不能当真 不能作为 不可取 投诉 查处 处罚 罚款 不予 不作(?:承诺|为|保证) 无法(?:承诺|保证|预测)
  不能(?:承诺|保证|一概|预测) 难以(?:承诺|保证|预测) 不现实 不存在 不真实 法律责任 不靠谱 拒绝回答 冒充 被禁 多留?一?分?心
  请勿(?:向|相信|轻信|听|参与|点击|扫|付款|转账|汇款|上当|受骗|购买|使用) 挂断 转身离开 报警 反映 三思 冷静 理性看待
`;

/** What a cited claim may be called. */
const citedAs = oneOf`
  之?类 等 字样 字眼 用语 话术 口号 说法 宣传 广告 承诺 宣称 表述 信息 消息 短信 传言 诱导 噱头 名义 内容 链接 活动
  引流 行为 的?机构 账号 电话 店铺 人员 服务 项目
`;

/** A warning that reaches past the comma. */
const warning = oneOf`
  警惕(?!衰老|变老|初老|皱纹|松弛) 谨防 当心(?!变|皱|老|没) 小心(?!皱|变|老|斑|脸)
  请勿(?:轻信|相信|听信) 勿(?:轻信|信) 不要(?:轻信|相信|听信) 别(?:轻信|信|相信) 严禁 禁止(?!比) 不得(?!不) 举报(?!有奖)
  虚假宣传 违法 骗局 陷阱 广告法 医疗广告 谣言 误区 抵制 不承诺 不保证 谨慎(?:看待|对待|选择) 理性(?:看待|对待) 审慎
  仔细甄别 多一分警惕 非法 黑诊所 盗用 盗图
`;

const cites = new RegExp(
  `^[^,。;!?]{0,6}(?:[、和及或与等][^,。;!?]{1,14}){0,5}${citedAs}?[^。;!?]{0,12}${verdict}`,
  "u",
);
const warns = new RegExp(warning, "u");

/** Openings of a notice: they warn only when it goes on to say what to do about it. */
const noticing =
  /(?:凡|如遇|遇到|遇有|有人(?:说|以|拿|用|劝|告诉|承诺|保证|声称|跟|对|向|自称)|凡是|若有|如有|任何人?|看到|听到|听见|收到|接到|发现|碰到|网传|网上|流传|传言|近期|近日|最近有|有人|有机构)[^。;!?]*$/u;
const told =
  /报案|派出所|先问|先查|先看清|多问一?句?|先核|请(?:勿|不要|立即|您?拨打|向|及时|警惕|谨慎|核实|注意辨别|举报|转身|多|保持|先核|冷静|挂断)|举报|核实|谨慎|无关|投诉|报警|可疑|均(?:为|系|属|非)|挂断|骗子|骗局|谣言|盗图|特此声明|切勿|并非|不是本院|系(?:谣|盗|伪|假)/u;

/** The clinic speaks of itself after a warning: it sells. */
const ourselves =
  /[,](?:来|到|在|选|选择|找)?(?:本院|我院|本店|本诊所|我们)(?!从|不|未|没|无|绝|均|提醒|郑重|严|禁|已|将|仅|只|并|医生|收|声明)/u;

/** After a verdict on others nothing may be sold. */
const selling =
  /[,。;!?](?:我们|本院|我院|这里|快来|来|选对|找对)(?!不|未|从|没|均|已|提醒|郑重|将|会(?:先|事先)|建议)/u;

/** Whether the sentence around what was found warns of it or cites it as wrong. */
export function isWarned(sentence: string, found: string, after: string, rest: string): boolean {
  if (offersItself(after) || selling.test(rest)) return false;
  const place = sentence.search(warns);
  const words = place < 0 ? "" : sentence.slice(place);
  if (words !== "" && !turnsToClaim(words) && !ourselves.test(words)) return true;
  return cites.test(after) || (noticing.test(sentence + found) && told.test(after));
}
