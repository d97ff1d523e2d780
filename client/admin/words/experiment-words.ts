import type { ExitReason, ExperimentState, Metric, TriedMessage, Variant } from "@shared/experiment/experiment";
import { minuteClock } from "./clinic-time";

export const experimentStateWords: Readonly<Record<ExperimentState, string>> = {
  draft: "草稿，待批准",
  approved: "已批准，待开始",
  running: "进行中",
  stopped: "已停止，等最后的结果",
  ended: "已结束",
};

export const triedMessageWords: Readonly<Record<TriedMessage, string>> = {
  "visit:d3": "就诊前三天提醒",
  "visit:d1": "就诊前一天提醒",
  "checkIn:missed": "错过打卡的提醒",
  "card:unread": "须知未确认的提醒",
  "planVisit:book": "复诊还没约的提醒",
  "survey:invite": "问卷邀请",
};

/** What counts as a success, and where it is seen. */
export const metricWords: Readonly<Record<Metric, { readonly title: string; readonly seen: string }>> = {
  checkedIn: { title: "补做了打卡", seen: "以真实的打卡记录为准" },
  visitKept: { title: "按约到院", seen: "以到院登记为准" },
  visitBooked: { title: "约了复诊", seen: "以预约记录为准" },
  surveyAnswered: { title: "填完了问卷", seen: "以提交的问卷为准" },
  cardConfirmed: { title: "确认了须知", seen: "以阅读凭证为准" },
};

export const variantKindWords: Readonly<Record<Variant["kind"], { readonly title: string; readonly means: string }>> = {
  wording: { title: "换说法", means: "微信卡片上的两句话不同，其余一样。" },
  sendHour: { title: "换时间", means: "同一天换一个钟点发；不会早于该发的时间。" },
  order: { title: "换题目顺序", means: "题目一样，先后不同；不改变谁会看到哪道题。" },
  holdOut: { title: "不发（留白组）", means: "这一组不收这条提醒，小程序里照样看得到。用来看提醒到底有没有用。" },
};

export const exitReasonWords: Readonly<Record<ExitReason, string>> = {
  complaint: "有投诉",
  optedOut: "患者不再接受提醒",
  staff: "同事请出",
  experimentStopped: "试验停止",
  guardrail: "看到害处，自动停止",
};

export const experimentProblemWords: Readonly<Record<string, string>> = {
  ownPlan: "方案要由另一个人批准：写过或改过方案的人不能批准。",
  surveyChanged: "问卷换了版本，方案说的已不是现在这份：请打开方案重新保存，再批准一次。",
  layersFull: "正在进行的试验已占满患者。每位患者同时只参加一个试验，请等一个结束，或调低参加比例。",
  notApproved: "方案还没有批准，不能开始。",
  notRunning: "试验已经不在进行。",
  notDraft: "方案已经批准，不能再改。需要改动请另建一个。",
};

/** What an arm does, in a line. */
export function variantWords(variant: Variant | undefined): string {
  if (variant === undefined) return "照现在的做法";
  switch (variant.kind) {
    case "wording":
      return `说法：“${variant.what.zh}”“${variant.hint.zh}”`;
    case "sendHour":
      return `${minuteClock(variant.hour * 60)} 发`;
    case "order":
      return "题目换顺序";
    case "holdOut":
      return "不发";
  }
}

/** A share of 0 to 1 as a whole percentage. */
export const percentWords = (share: number): string => `${Math.round(share * 100)} %`;

/** A difference of shares in hundredths, with its sign. */
export const signedPoints = (difference: number): string => {
  const points = Math.round(difference * 1000) / 10;
  return `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)}`;
};

/** The same in words, without a sign: how much it takes. */
export const pointsWords = (difference: number): string => `${Math.round(difference * 1000) / 10} 个百分点`;

/** How many times as likely, as people read it. */
export const evidenceWords = (times: number): string => {
  if (times >= 1000) return "1000 以上";
  return String(times < 10 ? Math.round(times * 10) / 10 : Math.round(times));
};

/** A small probability as people read it. */
export const chanceWords = (p: number): string => {
  if (p < 0.001) return "0.1 %";
  return `${p < 0.1 ? Math.ceil(p * 1000) / 10 : Math.ceil(p * 100)} %`;
};

/** Words of the list of experiments. */
export const experimentWords = {
  title: "对照试验",
  lead: "同一件事两种做法，让结果说话；每位患者同时只参加一个",
  list: "对照试验列表",
  empty: "还没有对照试验",
  emptyLead: "例如：复诊提醒换一种说法，会不会有更多人来约。写好方案，由另一个人批准后才能开始。",
  write: "写一个方案",
  experiment: "试验",
  state: "状态",
  subject: "比较什么",
  verdict: "现在的结论",
  people: "人数",
  joined: (count: number) => `${count} 人参加`,
  settled: (count: number) => `${count} 人已有结果`,
  by: (name: string, when: string) => `${name}，${when}`,
  survey: (title: string) => `问卷“${title}”的题目顺序`,
  arms: (count: number) => `${count} 组`,
  verdicts: {
    draft: "方案还没有批准。",
    approved: "已批准，还没有开始。",
    waiting: "还看不出差别，可以继续。",
    nothingFound: "人数够了，没有看出差别：可以停，照现在的做法就好。",
    unbalanced: "分组不均匀，结果不可信，要查清原因。",
    harm: (arm: string) => `“${arm}”已经看到害处，已自动停止。`,
    mayStop: (found: string) => `现在可以停：${found}`,
    better: (arm: string) => `“${arm}”更好。`,
    worse: (arm: string, control: string) => `“${arm}”更差，用“${control}”。`,
    over: { waiting: "已停止，还没有看出差别。", nothingFound: "没有看出差别，照现在的做法就好。" },
  },
} as const;
