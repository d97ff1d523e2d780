import type { StrayRow } from "@shared/contract/referral-views";
import type { OriginKind } from "@shared/referral/origin";
import type { ReferralState, ReferralVia, VoidReason } from "@shared/referral/referral";

export const originWords: Readonly<Record<OriginKind, { readonly title: string; readonly means: string }>> = {
  friend: { title: "朋友名片", means: "经朋友转发的名片，双方都同意登记" },
  clinicCode: { title: "本院来源码", means: "扫了本院自己张贴的小程序码" },
  online: { title: "自己在小程序预约", means: "没有经过任何编码" },
  desk: { title: "电话或前台", means: "由同事代为预约或建档" },
  walkIn: { title: "直接到院", means: "没有预约，临时到诊" },
};

export const referralStateWords: Readonly<Record<ReferralState, { readonly title: string; readonly means: string }>> = {
  opened: {
    title: "已打开",
    means: "打开过带编码的名片，没有同意登记（或还没有问到）；30 天没有下文就清掉，只留下这个数",
  },
  agreed: { title: "已同意", means: "同意登记来源，还没有预约" },
  lead: { title: "已预约", means: "打开名片之后作了第一次预约" },
  visit: { title: "已就诊", means: "第一次就诊已完成，计入" },
  void: { title: "不计", means: "不计入，原因见名单" },
  withdrawn: { title: "已撤回", means: "有一方撤回同意，登记已删除，只留下这个数" },
};

/** What is written where the reason itself would tell something about somebody's health or age. */
const byRule = "依规定不登记";

export const voidReasonWords: Readonly<Record<VoidReason, string>> = {
  self: "本人打开了自己的名片",
  household: "同一家人或同一手机号",
  staff: "有一方是本机构工作人员",
  alreadyPatient: "打开名片之前已是本院患者",
  minor: byRule,
  sensitiveCare: byRule,
  expired: "过了期限（打开后 30 天，或预约后 180 天）",
  codeEnded: "编码已停用",
  byStaff: "同事更正为不计",
};

export const viaWords: Readonly<Record<ReferralVia, string>> = {
  link: "名片或小程序码",
  code: "自己输入编码",
  desk: "前台登记编码",
};

export const strayWords: Readonly<Record<StrayRow["kind"], { readonly title: string; readonly means: string }>> = {
  malformed: { title: "不像编码", means: "长度或字符不对：多半是抄错、链接被截断或被人改过" },
  unknown: { title: "没有这个编码", means: "样子像，但本院没有发过：抄错一位，或有人在试编码" },
  ended: { title: "已停用的编码", means: "旧海报、旧名片，或同意已撤回的人以前的名片" },
  limited: { title: "试得太多，已拦下", means: "同一人一小时内试错太多次：有人在试编码" },
};

/** "2026 年 11 月". */
export const monthWords = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** Words of the pages on how people came to the clinic. */
export const referralWords = {
  title: "来源与转介绍",
  lead: "新来的人是怎样来的，来了没有，有没有再来。只数人，不算钱",
  parts: "来源与转介绍的页面",
  funnel: "来源",
  list: "转介绍名单",
  month: "月份",
  span: (from: string, to: string) => (from === to ? monthWords(to) : `${monthWords(from)}至${monthWords(to)}`),
  earlier: "上一个月",
  later: "下一个月",
  thisMonth: "本月",
  range: "合看几个月",
  months: (count: number) => `${count} 个月`,
  keys: "← 上一个月，→ 下一个月",
  csv: "导出 CSV",
  print: "打印",
  printedAt: (span: string, when: string) => `${span}，打印于 ${when}`,
  fileName: (from: string, to: string) => (from === to ? `来源-${to}.csv` : `来源-${from}-${to}.csv`),
  csvHeadings: [
    "起",
    "止",
    "来源",
    "新来的人",
    "已预约或到院",
    "已就诊",
    "再次就诊",
    "预约占新来",
    "就诊占新来",
    "再来占就诊",
  ],
  origin: "怎样来的",
  known: "新来的人",
  booked: "预约或到院",
  visited: "已就诊",
  returned: "再次就诊",
  ofKnown: "占新来的人",
  ofVisited: "占已就诊",
  people: (count: number) => `${count} 人`,
  share: (share: number) => `${Math.round(share * 100)}%`,
  few: "不足 10 人",
  noShare: "不足 10 人，不算比例",
  nobody: "—",
  fewNote:
    "每组以第一次建档的月份计，一人只算一次，现在走到哪一步就算到哪一步。不足 10 人的组不算比例：多一人少一人就会差出十个百分点。",
  young: "最近来的人还没到再来的时候，近两个月的“再次就诊”会偏低，各组一样。",
  empty: "这段时间没有新来的人",
  emptyLead: "第一次预约、建档或到院的人会按来源出现在这里。",
} as const;

/** Words of comparing who came through a friend with who walked in. */
export const comparisonWords = {
  title: "朋友名片与直接到院",
  lead: "经朋友来的人，是不是更常来、会再来？",
  step: { booked: "预约或到院", visited: "就诊", returned: "再次就诊" },
  of: (part: number, whole: number) => `${part} / ${whole} 人`,
  tooFew: (friends: number, walkIns: number) =>
    `还说不出：就诊过的人里，经朋友来的 ${friends} 人、直接到院的 ${walkIns} 人，两组都到 10 人才比较。可以把几个月合起来看。`,
  unclear: (points: string) => `还看不出差别：再次就诊的比例相差 ${points} 个百分点，人数还少，可能只是偶然。`,
  higher: (points: string) => `经朋友来的人更常再来：再次就诊的比例高 ${points} 个百分点。`,
  lower: (points: string) => `经朋友来的人较少再来：再次就诊的比例低 ${points} 个百分点。`,
  range: (low: string, high: string) => `实际相差大约在 ${low} 到 ${high} 个百分点之间（95% 区间）。`,
  fairNote:
    "两组的前两项不能直接比：经朋友来的人预约时才记下来源，直接到院的人登记时已经在院，都自然接近全部。公平可比的是“再次就诊”。",
  notCause: "这是两组人的对照，不是转介绍的功劳：会有朋友介绍的人，本来就可能不一样。",
} as const;

/** Words of what became of the cards that were opened. */
export const openedWords = {
  title: "打开过的名片",
  lead: "每位朋友只算第一张，记在走到这一步的月份",
  state: "走到哪一步",
  count: "人数",
  none: "还没有人打开过带编码的名片。",
} as const;

/** Words of codes that were tried and do not exist. */
export const strayListWords = {
  title: "不存在的编码",
  lead: "打开名片或输入编码时，编码对不上。对方看到的页面没有任何不同。",
  advice:
    "零星几次多半是抄错或旧海报。某一天忽然很多，是有人在试编码：编码有 60 位随机数，试不中；试错太多的人会被自动拦下，不需要处理，持续多日请告诉负责人。",
  date: "日期",
  kind: "怎么不对",
  count: "次数",
  last: "最近一次",
  none: "没有人用过不存在的编码。",
} as const;
