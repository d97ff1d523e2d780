import type { SheetProblem } from "@shared/survey/check-sheet";
import type { SheetState, SkipReason } from "@shared/survey/sheet";

export const sheetStateWords: Readonly<Record<SheetState, string>> = {
  planned: "待发放",
  issued: "待回答",
  answered: "已回答",
  declined: "患者不想填",
  expired: "过期未填",
  closed: "已结束（匿名）",
  skipped: "没有发放",
};

export const skipReasonWords: Readonly<Record<SkipReason, string>> = {
  notSampled: "没有抽到",
  budget: "最近问得够多了，不再打扰",
  sensitive: "这类随访不适合问这样的问题",
  complaint: "有投诉未结，先不问",
  over: "要问的那件事没有发生，或已经过去",
  ruleOff: "发放规则或问卷已停用",
  tooSoon: "同一份问卷不久前刚填过",
  late: "错过了该问的时间",
  noConsent: "患者不同意被问这类问题",
  licence: "量表的使用许可已到期",
};

/** Why a sheet cannot be saved yet. */
export const sheetProblemWords: Readonly<Record<SheetProblem["reason"], string>> = {
  unknownQuestion: "问卷里没有这道题，请重新打开。",
  hiddenQuestion: "按现在的回答不会问这道题，请重新打开。",
  unanswered: "这道题还没有回答。",
  wrongType: "这个回答不符合题型。",
  outOfRange: "数字超出范围。",
  unknownChoice: "这个选项已经不在了，请重新选。",
  repeated: "同一个选项选了两次。",
  tooLong: "太长了，请写短一点。",
  mayNotDecline: "这道题不能选“不愿回答”。",
};

/** Words of a patient's surveys. */
export const sheetWords = {
  title: "问卷",
  none: "还没有发放过问卷。",
  earlier: (count: number) => `更早的 ${count} 份`,
  ahead: (count: number, when: string) => `已计划 ${count} 份，下一份 ${when}；到时再按情况决定发不发`,
  label: { before: "之前", after: "之后" },
  planned: "计划",
  issued: "发出",
  shown: "打开",
  answered: "回答",
  by: (name: string) => `${name} 电话代填`,
  declined: "不愿回答",
  notAnswered: "没有回答",
  notRead: "回答只有有权限的同事可以看。",
  anonymous: "匿名问卷：回答与患者没有任何联系，这里看不到。",
  screening: "筛查提示，非诊断。",
  question: "问题",
  before: "之前",
  after: "之后",
  change: "变化",
  compare: (title: string) => `${title}：前后对照`,
  same: "不变",
  gone: "没有找到这份问卷。",
  fill: "代填问卷",
  fillTitle: (title: string, name: string) => `代 ${name} 填写：${title}`,
  fillMeans: "逐题念给患者听，照患者说的填。记录里会写明是您代填的。",
  mayDecline: "不愿回答",
  optional: "可不填",
  save: "提交",
  saved: "问卷已提交",
  rest: (count: number) => `还有 ${count} 题没有回答`,
  ready: "可以提交",
  nothingToFill: "这份问卷已不能填写，可能患者刚刚自己填了。",
} as const;
