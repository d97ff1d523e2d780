import type { ProgrammeProblem } from "@shared/appreciation/check-programme";
import type { Compliance } from "@shared/appreciation/programme";
import type { Problem } from "@shared/contract/problem";
import type { AppreciationRow } from "@shared/contract/referral-views";
import { problemSentence } from "./problem-words";

export const appreciationStateWords: Readonly<Record<AppreciationRow["state"], string>> = {
  proposed: "待决定",
  given: "已给",
  declined: "不给",
};

export const programmeProblemWords: Readonly<Record<ProgrammeProblem["reason"], string>> = {
  missing: "请填写这一项",
  notConfirmed: "四条都要逐项确认",
  tooLow: "请填写大于零的数",
  tooHigh: "超过上限",
  inFuture: "不能晚于今天",
  tooOld: "意见已满一年，请律师重新出具",
  money: "不能是钱、红包、佣金",
  coupon: "不能是券、折扣、积分、卡",
  treatment: "不能是诊疗、检查、药品或服务",
  chance: "不能是抽奖、盲盒",
};

/** What the owner confirms by hand, one by one. */
export const confirmWords: Readonly<Record<keyof Compliance["confirms"], string>> = {
  disclosed: "答谢什么、值多少、每年几份，已向患者公示，对每个人都一样",
  booked: "每一份都如实入账，账目可查",
  notForSharing: "不因转发、扫码、关注而给，只在朋友完成第一次就诊之后才提出；只此一级，不按人头加码",
  notForStaff: "不给本机构的医生、护士和其他工作人员，也不给任何中介",
};

/** Words of the ledger of thanks. */
export const appreciationWords = {
  title: "答谢登记",
  lead: "要不要答谢介绍朋友来的患者：默认不答谢",
  programme: "答谢的设置",
  off: "现在：关闭",
  offMeans: "不提出、不记录、不给任何东西。患者看到的页面里也没有任何答谢的话。",
  whyTitle: "为什么默认关闭",
  why: [
    "《反不正当竞争法》（2025 修订）第八条：给介绍人的好处，不公示、不如实入账就是商业贿赂，罚 10 万至 100 万元，情节严重的至 500 万元。",
    "《广告法》第十六条、《医疗广告管理办法》：不得用患者作推荐、证明。有报酬的介绍容易变成代言。",
    "《微信小程序平台运营规范》5.1、5.3、5.9：不得以利益诱导分享，不得延迟兑现，不得多级；违反的小程序会被封禁。",
  ],
  howTitle: "怎样才能开启",
  how: [
    "请本机构的律师出具书面意见，包括所在省对“老带新”的规定和微信“不得延迟兑现”的要求。",
    "由负责人在这里填写律师、文件和日期，逐项确认四条，并定下一样固定、小额、不是钱也不是诊疗的东西。",
    "开启后，朋友完成第一次就诊才会提出一份，由负责人逐份决定；未成年人、不分享的服务、工作人员一律不提出。随时可以关闭。",
  ],
  onlyOwner: "只有负责人可以开启、修改和决定。",
  setUp: "填写合规确认",
  on: "现在：开启",
  item: "答谢什么",
  value: "价值",
  perYear: "每人每年最多",
  perYearWords: (count: number) => `${count} 份`,
  lawyer: "律师",
  document: "法律意见书",
  confirmedOn: "出具日期",
  changed: "最近设置",
  changedBy: (name: string, when: string) => `${name}，${when}`,
  edit: "修改",
  lapsed: (why: string) => `设置已不合要求（${why}），现在不会提出也不能给。请修改或关闭。`,
  turnOff: "关闭",
  turnOffTitle: "关闭答谢？",
  turnOffMeans: "不再提出新的答谢。已决定的登记保留；设置和合规确认也保留，再开启时要重新确认。",
  turnedOff: "已关闭",
  state: "状态",
  list: "答谢登记列表",
  referrer: "答谢谁",
  what: "什么",
  proposedAt: "提出",
  decision: "决定",
  by: (name: string, when: string) => `${name} 于 ${when} 决定`,
  give: "给",
  giveTitle: (name: string) => `给 ${name}？`,
  giveMeans: (item: string, value: string) => `${item}，${value}。以您的姓名记录；请同时入账。`,
  given: "已记下",
  decline: "不给",
  declineTitle: (name: string) => `不给 ${name}？`,
  declineMeans: "决定和原因以您的姓名记录，患者不会收到通知。",
  declineReason: "原因",
  declineHint: "例如：本人谢绝",
  declined: "已记下",
  visitCorrected: "就诊记录后来有更正",
  yearSum: (year: string, sum: string) => `${year} 年已给 ${sum}`,
  csv: "导出已决定",
  csvFailed: "没有导出完整，文件未生成。请重试。",
  fileName: (day: string) => `答谢登记-${day}.csv`,
  headings: ["答谢谁", "什么", "价值（元）", "提出", "状态", "决定人", "决定时间", "原因"],
} as const;

/** Words of setting it up. */
export const programmeFormWords = {
  title: "答谢的设置与合规确认",
  lead: "没有律师的书面意见，请不要开启。您填写的内容和确认以您的姓名保存。",
  thing: "答谢的东西",
  item: "什么",
  itemHint: "例如：一盒口罩",
  itemMeans: "固定的一样，不是钱、券、折扣，也不是诊疗项目。",
  value: "价值（元）",
  valueMeans: (most: string) => `不超过 ${most}`,
  perYear: "每人每年最多几份",
  perYearMeans: (most: number) => `不超过 ${most} 份`,
  compliance: "律师意见",
  lawyer: "律师或律所",
  lawyerHint: "例如：××律师事务所 ×律师",
  document: "文件名称或编号",
  documentHint: "例如：法律意见书 2026-18 号",
  confirmedOn: "出具日期",
  confirms: "我逐项确认",
  save: (name: string) => `开启（${name}）`,
  saved: "已开启",
  incomplete: "还有几项不合要求，见上面标出的地方。",
} as const;

/** The lists of the ledger and what each says when it is empty. */
export const appreciationLists = [
  {
    value: "proposed",
    label: "待决定",
    empty: "没有待决定的答谢",
    emptyLead: "开启之后，朋友完成第一次就诊时才会提出。",
  },
  { value: "decided", label: "已决定", empty: "还没有决定过的答谢" },
] as const;

/** The same words for a reason that would tell something about somebody's care or age. */
const byRule = "依规定不能答谢这一位，请记为不给。";

const byReason: Readonly<Record<string, string>> = {
  off: "答谢已关闭，或合规确认已不合要求，没有给。",
  notSeen: "这位朋友的就诊现在不计入了，不能再给，请记为不给。",
  nobody: "名片的主人已撤回同意，或经本院的编码而来，没有可答谢的人，请记为不给。",
  staff: "这一位现在是本机构的工作人员，不能给，请记为不给。",
  mayNotCount: "这位朋友现在不计入了（例如是名片主人的家人），不能给，请记为不给。",
  notDone: "这位朋友的就诊还没有完成，现在不能给。就诊完成后再决定；没有来过的，请记为不给。",
  minor: byRule,
  sensitiveCare: byRule,
  capReached: "这一位今年已到上限，不能再给，请记为不给。",
  changedMeanwhile: "同事刚刚也作了改动，您的这一步没有记下。请关闭后重新打开，看过最新内容再改。",
};

/** One sentence for the owner: why a change of the ledger was refused and what to do. */
export function appreciationProblemSentence(problem: Problem): string {
  const { reason = "", field = "" } = problem;
  const wrong: Readonly<Record<string, string>> = field.startsWith("programme.") ? programmeProblemWords : byReason;
  return wrong[reason] ?? problemSentence(problem);
}
