import { oneOf } from "../one-of";
import { ruleWords } from "../rule-words";
import { answeredNo, within } from "../vocabulary";
import { circles } from "./endorsement/circles";
import { english } from "./endorsement/english";
import { inPerson } from "./endorsement/in-person";
import { lent } from "./endorsement/lent";
import { offices } from "./endorsement/offices";
import { redCarpet } from "./endorsement/red-carpet";
import { seen } from "./endorsement/seen";
import { sealed, titles } from "./endorsement/titles";

const care = oneOf`
  复查 复诊 检查 转诊 方案 用药 治疗 时间 刷牙 洗牙 随访 体检 就医 软毛 牙线 纯母乳 母乳 补充 摄入 接种 剂量 孕期 孕周 增重 含氟
  每天 每日 每年 每半年 每六个月 频率 间隔 间期 程序 标准 量 做法 睡姿 叶酸 饮食 运动 疫苗 使用 休息 睡眠 产检 筛查
`;

const refused =
  "(?:从不|从未|不会|不再|也不|均不|一律不|不(?!只|仅|但|得不|光|愧|是)|并?未曾?|并?没有|无|谢绝|严禁|禁止|请勿|拒绝|非|查处|举报|假冒|冒充|冒用|伪造|谨防|警惕|小心|当心|所谓的?)";

const allows = [
  // nobody speaks for the clinic
  `(?:运动员|演员|主播|歌手)(?:食用|服用|使用|禁用|常见)${within(8)}`,
  `${refused}(?:有|设|请|聘请?|聘用|雇|邀请|委托|授权|参与|接受|使用|采用|借用?|招募|安排|向|在|以|由|任何|一切|各类|所有|与|和|跟|过|招|设置|设立|发展)${within(20)}(?:代言人?|代言广告|推荐官?|体验官|大使|网红|明星|主播|博主|达人|专家|名人|产品|背书|站台|带货|种草|合作|官|探店|演员|艺人|医生|机构|品牌|协会)(?:广告|活动|拍摄|宣传|人|者|或网红)?`,
  `(?:网红|明星|博主|主播|达人|探店|直播|拍摄|打卡|带货)${within(8)}(?:请勿|须|请先|应先|不得|禁止|谢绝|需|人员|器材|设备)${within(10)}`,
  answeredNo,
  `(?:无|没有|未请|未聘请|从无|并无)(?:任何)?(?:代言人?|推荐官|体验官)|(?:不会|从不|不得|不|未)${within(12)}(?:推荐(?:产品|药|医院|机构|单位)|主播合作|带货)`,
  // medical advice
  `(?:医生|医师|专家|护士|主任|教授|药师|营养师|牙医|指南|共识|学会|医学会|协会|世卫|世界卫生组织|who|卫健委|国家|大夫)(?:会|可|将|可能|建议|根据|如|若|结合|的)?${within(10)}推荐(?:的)?${within(6)}${care}${within(6)}`,
  oneOf`
    推荐(?:就诊|路线|接送|乘坐|使用软毛|停车|刷牙|错峰|提前|信|摄入|剂量|孕周|间隔|接种|线路|每|您?在|家属|转诊|预约|下载|浏览器)${within(12)}
    指南推荐${within(8)}
    (?:明星|网红|名流|演员|歌手|主播|名人|博主|达人|天后|模特)(?:路|街|大厦|小区|镇|村|公寓|广场|桥|大道|花园|站|宫|学校|培训|中心幼儿园)${within(14)}
    歌手之家 (?:教授|专家|主任|名医|博士)(?:门诊|出诊|停诊|号|坐诊|工作室)${within(6)}
    国家(?:免疫|基本|医保|卫生|法定|药品|规定|政策|统一|标准|认可委)${within(10)}
    (?:执业|资格|资质|身份|医师|实名|电子)认证${within(6)} 认证(?:窗口|服务|二维码)
    指定(?:窗口|地点|位置|区域|银行|通道|时间|停车|收费|入口)
    (?:志愿者|讲座|活动|仪式|会议|晚会)主持人?${within(10)} (?:主持|组织)(?:会议|讲座|抢救)${within(8)}
    媒体采访(?:请|须|需)${within(10)} (?:运动员|演员|歌手|主播)(?:体检|职业|嗓音|用嗓)${within(8)}
    (?:医学|人体|牙齿|教学|分娩)模特?型${within(8)}
    (?:请|可|与|由)(?:主任|医生|医师|护士|专家)${within(4)}(?:见证|签字|认可)${within(6)}
    (?:医生|护士|医师)(?:在(?:用|做)|也在|都在)(?:餐|手术|查房|交班|岗)${within(4)}
    (?:老师|校长|幼儿园|学校|月嫂)${within(8)}(?:体检|健康证|接种)${within(6)}
  `,
  "(?:tell|ask|inform) (?:your |the )?(?:doctor|dentist|nurse)[a-z ]{0,20}|doctors? recommend(?:ed)? (?:rest|fluoride|a soft|brushing|follow)[a-z ]{0,20}",
];

/** The word of the famous or the learned, lent to a clinic. */
export const endorsement = ruleWords(
  "endorsement",
  [...lent, ...redCarpet, ...seen, ...titles, ...sealed, ...circles, offices, inPerson, english],
  allows,
);
