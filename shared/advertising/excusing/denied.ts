import { oneOf } from "../one-of";
import type { RuleId } from "../rule-id";
import { claimsTheMore, offersItself, turnsToClaim } from "./selling";

/** Words that forbid or refuse: what follows them in the clause is not claimed. */
const forbidding = oneOf`
  不得(?!不) 不准 不许 不允许 不应 不宜 禁止(?!比) 严禁 禁用 禁做 请勿(?!错过|犹豫|等) 切勿(?!错过|犹豫)
  勿(?:信|轻信|以|将|向|为|因|把|在|参与|转|被|询问|拍) 莫信 莫轻信
  不要(?!再|钱|犹豫|错过|等|羡慕|怕|担心|让|忍) 不轻信 不可轻信 别(?:轻信|信|相信|听信|被|自己(?:用|乱|买|吃|抹|试|找)|自行|擅自|随便(?:用|买|打|吃)|乱(?:用|吃|买|抹|打|信)|急着(?:做|打|买)) 谨防 警惕 提防 防范
  抵制 举报 打击 查处 整治 曝光 谢绝 婉拒 反对 杜绝(?=虚假|夸大|诱导) 依法(?:查处|禁止|打击)
`;

/** Words that refuse to promise. */
const promisingNothing = oneOf`
  不承诺 不保证 不担保 不敢保证 不作 不做(?=承诺|保证|广告|任何|胎儿|性别|宣传|非医学|推荐)
  (?:不能|无法|难以|不会|没法|不可|没有人能?|谁也不能|任何人都不能|无人能)(?:够|对您?)?(?:承诺|保证|担保|确保|预测|断言)
  不等于 不代表 不意味着? 不构成 不是为了 并非 而非 不属于 不具备 不可(?=能) 并不 尚无 很难 不一定 未必 不见得
  难以(?!置信|抗拒|拒绝|想象|忘|抵挡) 无法(?!抗拒|拒绝|抵挡|比拟|替代|复制|想象|超越) 不能(?!错过|不|再|拒绝|忍|等|没有)
`;

/** Words by which a house says what it does not do or have. */
const doingWithout = oneOf`
  不存在 并?没有任何 从不 从未 从没 不提供 不设置? 不开展 未开展 未开设 未设 不参与 不参加 未参加 不接受 不受理 不进行
  不以 不使用 不宣传 不发布 不展示 不公开 不刊登 不征集 不涉及 不推出 不举办 不发放 不派发 不收取 不支付 不支持 不含 不组织
  不办理 不销售 不出售 不邀请 不聘请 未聘请 未邀请 未请 不请(?!假|自|客) 不安排 不采用 不评选 不鼓励 不要求 不强制 不向 不对 不因 不与 不将 不把
  暂不 暂无 并无 均无 无任何 没有任何 未授权 从无 没有(?:开展|设|提供|推出|授权|聘请|邀请|发放|参与|举办)
  不报告 不标示 不标注 不显示 不检测 不鉴定 不告知 不透露 不适用 概不 一律不 均不 都不(?:是|能|会|可|做|提供|代表) 不予 任何[^,。;!?]{0,12}(?:都不|均不|都没|都无)
  没有(?:哪|任何|哪种|一种)?一?(?:方法|办法|手段|药物?|疗法|技术|医院|治疗|手术|材料|仪器|产品)[^,。;!?]{0,8}(?:能|可以|会|敢)
  没有(?:哪|任何)?一?(?:种|个|项|位|家|例|款|台)[^,。;!?]{0,10}(?:可以|能够?|会|是|敢)
`;

/** Words that call what follows false. */
const calledFalse = oneOf`
  虚假 假冒 冒充 冒用 谎称 所谓 声称 宣称 自称 号称 不实 盗用 伪造 谣传 网传 误传
`;

/** Weaker words that deny only what stands right beside them. */
const denyingBeside = oneOf`
  没有 没(?!有最|想到|商量) 不会 未(?!来|婚|名|老|满) 非(?!常|凡|同|得|要|你|我|去|做|比|医学|比寻常) 不是 无需 不用 不必 不太
  未必 不一定 拒绝(?=低价|虚假|夸大|诱导|红包|礼品|返|医托|推销) 不搞 不送 不做 不收 不比 取消 停止 也无 均未 不卖 不靠 不签 不放(?!过|弃|心|疗) 不办 不挂 不售 不印 不贴 不推(?!荐) 不发(?!炎|胖|黑|热|红|福|痒|肿) 谢绝
`;

/** "不打折", "无优惠": the word stands right before what it denies. */
const denyingNext = /(?<![不莫非谁无])(?:不|没|未|无|勿|非)$/u;

/** What the house says afterwards of something it does not do, or of something that is not so. */
const deniedAfter = oneOf`
  一律(?:没有|谢绝|不|无|取消|停止|拒) 概不 恕不 均(?:未|无|不|非|系|属|为假) 都?(?:已|现已|暂|早已)(?:停止|取消|停用|作废|失效|终止|下架)
  (?:并|也|均|都)?(?:不存在|不成立|不准确|不科学|不可信|不属实|不真实|不可取|不可靠|不严谨|不恰当|不靠谱|不现实|不规范|不被|不允许)
  不是(?:我们|本院|本所|本诊所|真的|治疗|评价|标准|目的|我们会|必须|万能|绝对) 不能(?:代表|说明|作为|当作?|保证|预测|一概|替代|代替|取代|用于|用作|承诺)
  不代表 不等于 不意味 不构成 不作为 不用于 不对外 不公开 不予 不提供 不产生 不影响诊疗 不参与 不纳入 不收取
  不会(?:产生|得到|获得|影响|因|用于|公开|公布|对外|有任何|用作) [^,。;!?]{0,4}(?:请)?恕(?:我们)?(?:不|无法) 不作答 不回答 不外发 不外传 不展示 已?停办 只存入 无(?:依据|从查证|法保证|法预测|法承诺) 没有(?:依据|根据|科学|证据|任何依据)
  缺乏 系(?:盗|伪造|虚假|假冒|谣言) 属于?(?:违法|违规|虚假|盗用|谣言|超范围) 是(?:谣言|骗局|误区|误解|违法|违规|错误|假的|被禁)
  请勿(?!错过) 不得(?!不) 禁止 严禁 涉嫌 有误 因人而异 仅(?:存|供|限|用于)(?:入|医|院内|病历|教学|科普|内部|参考|本人)
  以[^,。;!?]{0,10}(?:局|委|部门|医嘱|医生|面诊|病历|医保|说明书)[^,。;!?]{0,6}为准 已(?:停止|取消|停用|作废|报案)
`;

/** A denial within the words themselves. */
const denialWithin = oneOf`
  无法 难以 很难 不能(?!再|拖|等|错过|忍|没有|不) 不会(?!再|让) 不一定 并不 不得(?!不) 不产生 未必 不可能 不应 尚无 不比
  请不要 请勿 严禁 禁止 依法不予 不决定 不等于 不代表 不取决 不意味 不提供 不保证 不承诺 不建议 不予 没有必然 不需要
`;

/** What is good to have: where it is denied nothing is promised. */
const wanted =
  /治|愈|根|除|消|去|改善|变|保证|承诺|维持|得到|获得|奖|减|返|优惠|免费|送|告[诉知]|说|看|知|打听|问|展示|公布|推荐|代言|更|最|第一|价值|男|性别|能力/u;

/** What nobody wants: to deny it is a promise. */
const unwanted =
  /[疼痛疤痕肿]|反弹|复发|风险|副作用|后遗症|感染|出血|恢复期|发现|看出|失望|后悔|[老差输贵逊弱]|错过|花钱|再长|长出|再|不[^足]|没|无/u;

const deniesClause = new RegExp(
  `(?:${forbidding}|${promisingNothing}|${doingWithout}|${calledFalse})[^,。;!?:]{0,26}$`,
  "u",
);
const deniesBeside = new RegExp(`${denyingBeside}[^,。;!?:、]{0,4}$`, "u");
/** "没有甲、乙或丙": the denial reaches over a list. */
const deniesList =
  /(?:没有|不提供|不搞|不做|无|不设|取消|不送|不收|不发)[^,。;!?:、]{1,8}(?:[、或和及与][^,。;!?:、]{1,8}){0,4}[、或和及与][^,。;!?:、]{0,3}$/u;

const deniesAfter = new RegExp(`^[^,。;!?]{0,8}${deniedAfter}`, "u");
const deniesWithin = new RegExp(`${denialWithin}(?<denied>.*)$`, "su");

/** In these a denial is the promise or the threat itself. */
const livesOnDenial: ReadonlySet<RuleId> = new Set<RuleId>(["safetyPromise", "appearanceAnxiety"]);

/** Nobody promises what he says he cannot promise, whatever it is. */
const cannotPromise =
  /没有(?:任何|哪|一)[^,。;!?]{0,6}(?:能|敢|可以)(?:够)?(?:保证|承诺|担保)|(?:医生|医师|专家|医护|护士)们?[^,。;!?]{0,3}(?:不会|不能|不得|不应|不向|从不|不可|不许|禁止)|(?:不能|无法|不敢|难以|没法|不会)(?:向[^,。;!?]{1,4})?(?:保证|承诺|担保)/u;

function isDeniedWithin(rule: RuleId, found: string, after: string): boolean {
  if (cannotPromise.test(found)) return true;
  const denied = deniesWithin.exec(found)?.groups?.["denied"];
  if (denied === undefined) return false;
  if (livesOnDenial.has(rule)) return /不(?:决定|等于|代表|取决|意味)/u.test(found) && !/[没丑输]/u.test(found);
  const whole = denied + after.slice(0, 4);
  return wanted.test(whole) && !unwanted.test(whole);
}

const truly = (words: string | undefined): boolean =>
  words !== undefined && !turnsToClaim(words) && !claimsTheMore(words);

/** Whether what was found is denied: in the clause before it, right after it, or within. */
export function isDenied(rule: RuleId, clause: string, found: string, after: string): boolean {
  if (claimsTheMore(clause + found) || offersItself(after)) return false;
  if (truly(deniesClause.exec(clause)?.[0]) || truly(deniesBeside.exec(clause)?.[0])) return true;
  if (truly(deniesList.exec(clause)?.[0]) && !livesOnDenial.has(rule)) return true;
  if (denyingNext.test(clause) && !/^限/.test(found)) return true;
  return deniesAfter.test(after) || isDeniedWithin(rule, found, after);
}

const englishBefore =
  /(?<![a-z])(?:can ?not|can t|do not|don t|does not|doesn t|never|not|no one can|nobody can|avoid|beware of|be aware of|no (?:treatment|surgery|operation|doctor|procedure|clinic))(?! (?:only|just|miss|wait|hesitate))[^,。;!?:]{0,40}$/u;
const noneOf = /(?<![a-z])no (?:[a-z]{1,12} (?:or |and )?){0,2}$/u;
const offered = /^(?:guarantee|promise|discount|gift|free|coupon|reward|refund|instal|referr|celebrit|best)/u;

/** The same for English. */
export const isDeniedInEnglish = (clause: string, found: string): boolean =>
  englishBefore.test(clause) || (noneOf.test(clause) && offered.test(found)) || /whether (?:\w+ )?$/u.test(clause);
