import { oneOf } from "../one-of";
import { ruleWords } from "../rule-words";
import { answeredNo, within } from "../vocabulary";
import { above } from "./absolute-term/above";
import { compared } from "./absolute-term/compared";
import { english } from "./absolute-term/english";
import { first } from "./absolute-term/first";
import { likened } from "./absolute-term/likened";
import { most, praised } from "./absolute-term/most";
import { othersOutdone } from "./absolute-term/others-outdone";
import { unmatched } from "./absolute-term/unmatched";

const praise =
  "(?:一流|无敌|无双|领先|卓越|超群|雄厚|顶呱呱|没得说|没话说|杠杠的|棒棒哒|过硬|数第一|拔尖|顶天|登顶|甲天下|独步|没的挑|天下无双|堪称完美)";

const allows = [
  answeredNo,
  "极致(?:汽车|家居|路|大厦|广场|花园|健身|酒店|公寓|影城|商城)",
  // everyday words
  oneOf`
    ${within(10)}(?:电话|号码|出入口|入口|出口|渠道|途径|凭证|账号|公众号|网站|地址|编号|平台|二维码|窗口|通道|方式|依据)(?:是|为)?唯一
    唯一${within(8)}(?:就诊号|号码|编码|通道|渠道|途径|凭证|网站|地址|编号|平台|窗口|方式|依据|入口|楼梯|电梯|标准|条件|证件|证明|钥匙|病因|指征|原因|身份|账户)
    国家级${within(6)}(?:项目|培训|继续|公共|检查|规培|班|课程|标准|指南|目录|认证|免费|会议|开发区|文物|保护)
    认准${within(6)}(?:马甲|工牌|胸牌|标志|标识|红十字|门牌|制服|白大褂|工作服|字样|印章|公章|后再|官方|编号)
    领先到达 (?:我|贵)?院${within(4)}不${within(8)}比较
    黑马(?:路|大厦) 头牌照 (?:慕名|跨省)${within(6)}医保${within(6)} 跨省(?:就医|异地|结算)${within(8)} 头号(?:床|线|楼)
    最好(?:吃|喝)(?:些|点|一些|一点)?(?:流|半|清淡|软|温|凉|冷|早饭|早餐|饭|素|药|易|一|两|三|点|粥|面|少|低|高|蔬|水果|东西)
    (?:和|跟|与)${within(4)}(?:隔壁|对面)${within(10)}(?:入口|楼|通道|电梯|门)
    最近 最后 最早 最晚 最终 最初 最多 最少 最长 最迟 最外侧 最里 最末 最大限度 最高(?:气温|体温|血压|限价|人民)
    最低(?:气温|年龄|生活|体重|限|工资|血压|浓度) 最新(?:通知|消息|公告|排班|出诊|停诊) 首诊${within(6)} 首次 首日
    首层 首页 首班车? 首席代表 榜单栏 门头招牌 (?:红|蓝|绿|白|大|看到|店|发光)色?的?招牌 公认的?(?:禁忌|标准|指南)
    (?:路|街|道|大厦|广场|花园|酒店|公寓|站)${within(3)}(?:冠军|领先|王牌|金牌|卓越|豪华)
    (?:冠军|领先|王牌|金牌|卓越|尊贵|至尊|巅峰|豪华|传奇|殿堂)(?:路|街|大厦|广场|花园|酒店|公寓|小区|世家|国际|影城)
    世界(?:卫生|艾滋|地球|读书|无烟|口腔|牙科|糖尿病|母乳|早产|睡眠|预防)${within(8)}
    国际(?:护士|妇女|儿童|会展|机场|大厦|广场|部|疾病|医疗部|残疾人|标准)${within(4)}
    全国(?:爱牙日|医保|统一|通用|人大|卫生|联网|助残)${within(6)}
    全市(?:统一|停|医保|各|公立|范围)${within(6)} 一流程 豪华${within(3)}(?:大巴|酒店)
    第一(?:人民|名称|产程|诊室|中心医院|附属|医院|中学|小学|季度|类|次|步) 荣获${within(2)}名单公示
    (?:追求|争创|力争)${within(6)}
    (?:疼痛|评分|评估|量表|总分|得分|问卷)${within(8)}满分${within(4)} 绝对(?:禁忌|卧床|值|湿度)
    至上(?:一|次)${within(3)} 先锋(?:霉素|路|街|大厦) 妙手(?:堂|路) 传奇(?:路|小区) 奇迹(?:公园|路)
    风云(?:路|大厦) (?:同行|随行)(?:人员|家属|者)
    (?:我院|本院|医院|科室)(?:领导|党员)${within(4)}先锋${within(4)}
  `,
  `没有(?:哪种|任何|一种|什么|哪项|哪一种)${within(10)}(?:绝对|完美|万能|最好|百分之?百)${within(8)}`,
  `(?:最低|最高)(?:温|气温|消费与)${within(16)}|(?:停车|免停|限速|限高|通行)区仅|不会说${within(8)}(?:最好|第一)${within(6)}`,
  // compared with another day, not with another clinic
  `(?:比|较)(?:平时|平日|往常|预约|原定|预计|上次|正常|一般(?:日子|时候|情况))${within(12)}|(?:体温|血压|血糖|心率)${within(4)}(?:高|低|超)(?:于|过|出)${within(8)}`,
  `超过[0-9一二三四五六七八九十半]+(?:天|小时|分钟|度|岁|周|次|名|位|公斤|毫升|人|个)`,
  // what others did before
  `(?:其他|其它|外院|别的|别家|外面|公立|大)(?:家)?(?:医院|诊所|机构)?的?(?:检查|报告|片子|病历|资料|处方|化验|转来|就诊记录|拍|影像)${within(14)}`,
  "best (?:time|contact|reached|by|before|way|interest|to|if)|perfectly normal|leading (?:to|cause)|second floor|do (?:y)?our best|all the best",
];

/** Superlatives, ranks, absolute words, and comparing oneself with others. */
export const absoluteTerm = ruleWords(
  "absoluteTerm",
  [
    most,
    first,
    above,
    ...compared,
    ...othersOutdone,
    likened,
    unmatched,
    english,
    `${praised}(?:实力|水平)?(?:非常|超级|特别|相当|十分|都|最|绝对|均|堪称|全国|全省)?${praise}`,
  ],
  allows,
);
