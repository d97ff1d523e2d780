import type { FieldType } from "@shared/template/field-rules";
import type { FieldSource, Language, Template, TemplateName } from "@shared/template/template";

/** What each template is sent for. */
export const templateUseWords: Readonly<Record<TemplateName, string>> = {
  visitAhead: "就诊前三天",
  visitTomorrow: "就诊前一天",
  visitToday: "就诊当天",
  followUp: "打卡与须知",
  reply: "团队回复",
  offer: "候补空位",
  notice: "机构通知",
  survey: "问卷邀请",
};

export const fieldSourceWords: Readonly<Record<FieldSource, string>> = {
  what: "提醒什么（系统的中性句子）",
  hint: "提示（系统的中性句子）",
  visitTime: "就诊时间",
  dueBy: "截止时间",
  sentAt: "发送时间",
  clinicName: "机构名称",
  clinicPhone: "机构电话",
  clinicAddress: "机构地址",
  text: "固定文字",
};

/** What WeChat takes in a field of each type. */
export const fieldTypeWords: Readonly<Record<FieldType, string>> = {
  thing: "事物：20 个字以内，汉字、数字、字母、符号都行",
  number: "数字：32 位以内，可带小数",
  letter: "字母：32 个以内，只有字母",
  symbol: "符号：5 个以内",
  character_string: "字符串：32 个以内，不能有汉字",
  time: "时间：24 小时制，可带年月日",
  date: "日期：年月日，可带时间",
  amount: "金额：一个币种符号和 10 位以内的数字",
  phone_number: "电话：17 位以内的数字和符号",
  car_number: "车牌：8 个字以内",
  name: "姓名：10 个汉字或 20 个字母以内",
  phrase: "短语：5 个汉字以内，不能有别的",
  enum: "选项：只能是微信后台列出的值",
};

export const templateKindWords: Readonly<Record<Template["kind"], { readonly title: string; readonly means: string }>> =
  {
    once: { title: "一次性", means: "患者同意一次，发一条。" },
    long: { title: "长期", means: "患者同意一次，可以一直发；只有微信批准过的机构才有，没批准时选它会发不出去。" },
  };

export const cardLanguageWords: Readonly<Record<Language, string>> = { zh: "中文", en: "英文" };

/** Words of the card as it looks in WeChat, in the card's own language. */
export const cardWords: Readonly<Record<Language, { readonly from: string; readonly open: string }>> = {
  zh: { from: "合愈", open: "进入小程序查看" },
  en: { from: "合愈", open: "View in Mini Program" },
};

/** Words of the page about WeChat's templates. */
export const templateWords = {
  title: "模板",
  lead: "微信订阅消息的八个模板：锁屏上看得到，所以不写诊断、项目和身体部位",
  id: "模板编号",
  idMeans: "在微信公众平台“订阅消息 · 我的模板”里复制。",
  kind: "种类",
  name: "标题",
  titleMeans: "和微信后台的模板标题一致。八个标题要各不相同，否则微信一次只问一个。",
  ownGrants: (count: number) => (count === 0 ? "您自己没有可用的试发名额" : `您自己有 ${count} 个试发名额`),
  edit: "编辑",
  editOf: (use: string) => `编辑“${use}”模板`,
  test: "发给自己试试",
  testMeans: "给您自己的微信发一条，时间是编的，要用您的一个名额。",
  testQueued: "已交给系统发送，一两分钟内会到您的微信。",
  stopped: (when: string) => `${when} 被微信停用，之后没有再发`,
  resume: "已修好，恢复使用",
  resumed: "已恢复使用",
  fields: "字段",
  fieldsMeans: "2 到 5 个，编号、名称和顺序与微信后台一致。",
  fieldOf: (place: number) => `第 ${place + 1} 个字段`,
  key: "编号",
  label: "名称",
  source: "内容",
  textIn: (language: string) => `固定文字（${language}）`,
  unknownType: "编号由类型和数字组成，例如 thing1、time2",
  addField: "加一个字段",
  removeField: (place: number) => `去掉第 ${place + 1} 个字段`,
  preview: "手机上的样子",
  checking: "正在检查",
  fine: "没有问题",
  problems: (count: number) => `还有 ${count} 处要改`,
  noValue: "填不了",
  save: "保存",
  saved: "模板已保存，一分钟内生效",
  stale: "您打开之后，同事改过这个模板。您的修改还没有保存。",
  reload: "载入最新内容",
  saveAnyway: "用我的覆盖",
  discard: "放弃修改",
  readOnly: "只有负责人可以修改模板。",
} as const;

/** Why a card was not sent to oneself, and what to do. */
export const testRefusedWords: Readonly<Record<string, string>> = {
  noWechat: "您的账号还没有绑定微信。先用微信扫码登录一次工作台。",
  noGrant: "您还没有同意过这个模板。先在自己的微信里打开小程序，预约一次或点“补充提醒”，同意这个模板后再来试。",
  capDay: "您今天已收到四条消息，明天再试。",
  capWeek: "您七天内已收到十二条消息，过几天再试。",
  templateStopped: "这个模板被微信停用了。先修好并恢复使用，再来试。",
};
