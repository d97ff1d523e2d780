import { oneOf } from "../one-of";
import { ruleWords } from "../rule-words";
import { near, within } from "../vocabulary";
import { affirmed } from "./affirmed";
import { asides } from "./fetal-sex/asides";
import { chosen } from "./fetal-sex/choosing";
import { coded } from "./fetal-sex/coded";
import { hints } from "./fetal-sex/hints";
import { pictured } from "./fetal-sex/pictured";
import { english, told } from "./fetal-sex/told";

/** A child by its sex. */
const child = oneOf`
  男孩 男宝 男娃 男胎 男婴 男仔 儿子 小子 公子 少爷 王子(?!路|街|大厦|动物园|酒店|医生) 阿哥 格格 女孩 女宝 女娃 女胎 女婴 女儿(?!红) 闺女
  千金(?!路|街|要方|方) 丫头 公主(?!岭|坟|路|大道|街|湾|房)
`;

/** Both at once, or the sex itself. */
const either = oneOf`
  是男是女 是男还是女 男还是女 男女(?!更衣|厕|卫|浴|洗手|病|分|不限|老少|科|性|双方|患|家属|各|各半|比|朋友|均|都|皆|同|宾)
  性别(?!不限|一栏|、|信息|登记|年龄|出生|相关|连锁|歧视|差异|平等|与|并|后|和|及) [♂♀]
`;

/** Telling. Single characters such as 知 or 说 are in too many other words. */
const telling = oneOf`
  看 知道 得知 知晓 预知 可知 能知 查 测 验 鉴定 鉴别 辨别 辨 判断 分辨 识别 揭晓 揭秘 揭开 揭示 告诉 告知 透露 暗示 预测 检测
  筛 猜 剧透 盲盒 显示 瞧 见分晓 晓得 弄清 算出 推算 把脉 号脉 给个准 准信 一目了然 一清二楚 清清楚楚 心里有数 心中有数 提前 早知
`;

const choosing = oneOf`
  包生 保生 想生 想要个? 想[^,。;!?]{0,2}生 要个 求个? 盼个? 选择? 定制 任选 自选 指定 定向
  (?<!新|出|初|学|医|先|花)生(?!活|产|育保|育险|殖|命|理|长|病) 怀上? 怀个 得个? 转胎 换胎 帮[您你] 助[您你] 圆 抱上?(?!着) 添个? 喜得 必得
  如愿 心仪 试管 筛选 胚胎 移植 精子 分离 酸碱 碱性 秘方 偏方 食谱 配方 清宫 再来个 再添 凑 安排个? 追 拼 缺个? 差个?
`;

/** Scans and tests that show more than they should. */
const scans = oneOf`
  b超 彩超 四维 三维 (?<![a-z])nt(?![a-z]) 超声 大排畸 唐筛 无创 羊穿 验血 抽血 血检 照一照 一管血 一滴血 指尖血
  孕[5-9五六七八九]周 [5-9五六七八九]周
`;

const breaks = [
  told,
  chosen,
  hints,
  asides,
  ...pictured,
  ...coded,
  english,
  `${telling}(?:(?!家属|不)[^,。;!?:]){0,8}(?:${child}|${either})`,
  `${child}${within(6)}(?:早知道|提前知|一看|一查|一测|看得出|可测|可选|能选|有数|任选|随心|准不准|准确率|由您定|由你定|随您|随你)`,
  `${choosing}${within(5)}(?:${child}(?!科|时|期|节|所需|备)|男女(?!双|方|科|均|都)|男丁)`,
  `${scans}${affirmed(12)}(?:${child}|男女(?!更|厕|卫|科|双|家属|方)|带把(?!手|伞))`,
  `(?:头胎|一胎|已有|生了|都是|全是|连生|两个)${within(6)}(?:女儿|女孩|千金|闺女|丫头|儿子)${near(14)}(?:想|盼|圆|换|凑|帮|这次|下一胎|二胎|三胎|安排)`,
  `(?:备孕|试管|移植|胚胎|二胎|三胎|受孕|排卵)${affirmed(10)}(?:男孩|女孩|男宝|女宝|儿子|女儿|儿女|性别|男女(?!双|方|科|性|均|都))`,
];

const allows = [
  // whoever is asked to fill in a form, and born children
  oneOf`
    (?:姓名|填写|登记|核对|年龄|出生)${within(10)}性别 性别${within(10)}(?:年龄|出生|登记|核对|姓名|不符|有误)
    (?:新生儿|出生|产后|分娩后|出院)${near(16)}(?:性别|男婴|女婴|男女)${within(8)}
    (?:男婴|男宝宝?|男孩)${within(8)}(?:蓝|粉|腕带|手环)${near(16)}
    (?:蓝|粉)色?(?:腕带|手环|标签|单|通道|区|导诊线)${near(16)}
    (?:您的|患者的|病人的|由|请|和|或|与|让)?(?:儿子|女儿)(?:、|或|和|及)?(?:儿子|女儿|配偶|家属)?(?:可|代|陪|签|持|须|需|请|来院|均可|都可)${within(8)}
    带把(?:雨|阳|小|折叠|遮阳)?[伞椅扇锁梳刷] (?:病人|患者|伤者|伤员)[^。;!?]{0,14}是男是女
    (?:病房|病号服|院服|被套|床单)的?${within(4)}(?:蓝|粉)色?(?:还是|或)(?:蓝|粉)色?
    生男生女(?:都|顺其自然)${within(8)} 清宫[表图]${within(4)}(?:只是|不准|没有|不能|属于|并无|民俗|不可信)${within(10)} (?:男孩女孩|男宝女宝|儿子女儿|男女)(?:都|皆|均)(?!能选|可选|能定|可定|能安排|任选)${within(8)}
    (?:不论|无论|不管)${within(12)}
    (?:小学|中学|学校|幼儿园|儿童|青春期|适龄|未成年|[0-9]+(?:至|到)?[0-9]*岁)${within(8)}(?:男孩|女孩)${within(8)}
    (?:hpv|疫苗|包皮|青春期|性早熟)${within(16)} y染色体微缺失
    (?:看|验|查|测)(?:诊|房|单)${within(8)} 男女(?:宾|装|患者|病房|浴室|更衣室)${within(4)}
  `,
  // what the clinic may not say
  `(?:不能|不会|不可|不得|不向|不予|不对|无法|不便|不(?!用|到|准|靠|再|只|仅)|无权|拒绝|未经|勿|不要|别)${within(5)}` +
    oneOf`告诉 告知 透露 询问 打听 鉴定 开展 提供 进行 做 说明 回答 判断 作${within(4)}鉴 问` +
    within(20),
  `(?:鉴定|选择|告知|透露|询问|打听|检测|看|验|查)${within(10)}(?:性别|男女|男孩女孩)${near(10)}(?:违法|非法|禁止|犯法|不允许|不被允许|不可以|不得|不能|不予|举报|处罚|属于?两非)${within(8)}`,
  `(?:do not|don t|does not|never|cannot|may not|must not|illegal|prohibited|forbidden|ban(?:s|ned)?)[a-z ]{0,40}(?:sex|gender)[a-z ]{0,24}`,
];

/** Telling, hinting at or choosing the sex of a child that is not born. */
export const fetalSex = ruleWords("fetalSex", breaks, allows);
