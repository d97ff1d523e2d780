import type { RuleId } from "./rule-id";

/** What a clinic is told about a rule that a line breaks. */
export interface AdvertisingRule {
  readonly id: RuleId;
  readonly title: string;
  /** What to write in place of it. */
  readonly instead: string;
  readonly citation: string;
}

const effectLaw = "《中华人民共和国广告法》第十六条第一款第（一）项";
const guide = "《医疗美容广告执法指南》（国家市场监督管理总局公告2021年第37号）";

/** The rules in the order of their ids. */
export const advertisingRules: readonly AdvertisingRule[] = [
  {
    id: "cureClaim",
    title: "治愈、有效的断言或比率",
    instead: "只写诊疗科目和就诊流程，如“口腔种植专业，面诊后由医生说明治疗方案”。",
    citation: "《中华人民共和国广告法》第十六条第一款第（一）（二）项；《医疗广告管理办法》",
  },
  {
    id: "effectPromise",
    title: "对效果的保证或承诺",
    instead: "写“效果因人而异，请与医生面谈”，不写见效时间、程度和持续多久。",
    citation: `${effectLaw}；第二十八条`,
  },
  {
    id: "safetyPromise",
    title: "对安全或无痛的保证",
    instead: "写“任何手术都有风险，请术前与医生充分沟通”。",
    citation: effectLaw,
  },
  {
    id: "beforeAfter",
    title: "前后对比或案例展示",
    instead: "删去对比和案例，可写项目的一般流程。",
    citation: `${guide}；《医疗广告认定指南》第八条`,
  },
  {
    id: "testimony",
    title: "以患者、顾客的经历或评价作证明",
    instead: "删去他人的体验和评价，可写意见反馈和投诉的渠道。",
    citation: "《中华人民共和国广告法》第十六条第一款第（四）项；《医疗广告管理办法》",
  },
  {
    id: "endorsement",
    title: "代言或专家、机构、名人推荐",
    instead: "只写医师姓名、执业类别和出诊时间，不作推荐。",
    citation: `《中华人民共和国广告法》第十六条第一款第（四）项、第三十八条；${guide}`,
  },
  {
    id: "appearanceAnxiety",
    title: "制造容貌或年龄焦虑",
    instead: "不评价容貌，不把容貌与感情、工作、价值相连；写明服务内容即可。",
    citation: `${guide}第一项`,
  },
  {
    id: "absoluteTerm",
    title: "绝对化用语或与他人比较",
    instead: "写可以核实的事实，如开设的科目、接诊时间、地址。",
    citation: "《中华人民共和国广告法》第九条第（三）项、第十六条第一款第（三）项",
  },
  {
    id: "priceBait",
    title: "以价格、赠品、限时作诱导",
    instead: "写“收费标准见本院价格公示”，不写优惠、赠送、期限和分期。",
    citation: `《医疗广告认定指南》第八条；《中华人民共和国广告法》第八条；${guide}`,
  },
  {
    id: "fetalSex",
    title: "胎儿性别鉴定或选择",
    instead: "删去。可写“本院不做非医学需要的胎儿性别鉴定”。",
    citation: "《中华人民共和国人口与计划生育法》第三十五条；《中华人民共和国母婴保健法》第三十二条",
  },
  {
    id: "shareReward",
    title: "以奖励或压力促使转发、拉人",
    instead: "删去奖励和要求，只写“就诊指南与预约”。",
    citation: "《微信小程序平台运营规范》5.1、5.3、5.9；《中华人民共和国反不正当竞争法》第八条",
  },
];
