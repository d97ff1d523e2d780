import type { ConsentPurpose, ConsentState } from "@shared/consent/consent";
import type { TaskState } from "@shared/schedule/task";

export const taskStateWords: Readonly<Record<TaskState | "past", string>> = {
  upcoming: "未到",
  open: "可做",
  done: "完成",
  missed: "错过",
  past: "已过",
};

export const consentWords: Readonly<Record<ConsentPurpose, string>> = {
  healthCheckIn: "健康打卡",
  clinicalPhoto: "恢复照片",
  moodScreening: "情绪问卷",
};

export const consentStateWords: Readonly<Record<ConsentState, string>> = {
  granted: "已同意",
  refused: "未同意",
  withdrawn: "已撤回",
};

/** Words of the patient's page. */
export const patientWords = {
  doctor: "医生",
  nurse: "护士",
  phase: "阶段",
  procedure: "手术日期",
  active: "随访中",
  ended: "随访已结束",
  consents: "授权",
  notAsked: "尚未询问",
  print: "打印",
  open: "待处理打卡",
  noneOpen: "没有待处理的打卡",
  painTrend: "疼痛与护理执行",
  painAxis: "疼痛评分（0–10）",
  followedAxis: "按要求执行（%）",
  dayAxis: "术后天数",
  asTable: "以表格查看",
  asChart: "以图查看",
  noTrend: "有第一次打卡后，这里会画出变化。",
  trendDescription: (count: number, first: string, last: string, most: number) =>
    `共 ${count} 次打卡，从${first}到${last}，疼痛最高 ${most} 分。完整数字见“以表格查看”。`,
  photos: "恢复照片",
  photosNone: "还没有照片。",
  photosNotAllowed: "照片使用未授权",
  photosNotAllowedLead: "患者没有同意（或已撤回）恢复照片，这里不显示照片。打卡和随访不受影响。",
  compare: "对照两天",
  strip: "按天排列",
  photoMissing: "这一天没有照片",
  earlier: "较早",
  later: "较晚",
  checkIns: "打卡记录",
  checkInsNone: "还没有打卡。",
  checkInsMost: "只显示最近 100 次。",
  adherence: "依从性",
  score: "总分",
  checkInsDone: "打卡",
  cardsConfirmed: "须知确认",
  followed: "护理执行",
  nothingDue: "还没有到期的任务",
  tasks: "随访任务",
  cards: "须知阅读凭证",
  card: "须知",
  cardVersion: "版本",
  delivered: "送达",
  opened: "打开",
  acknowledged: "确认",
  version: (version: number) => `第 ${version} 版`,
  notDelivered: "尚未送达",
  notYet: "—",
  messages: "消息",
  messagesNone: "还没有消息。",
  messagesEarlier: (count: number) => `更早的 ${count} 条`,
  messagesPlanned: (count: number, next: string) => `已计划 ${count} 条，下一条 ${next}；到时再按情况决定发不发`,
  calls: "电话",
  callsNone: "没有电话任务。",
  table: {
    day: "天数",
    at: "时间",
    pain: "疼痛",
    change: "变化",
    followed: "护理执行",
    urgency: "判定",
  },
  printedAt: (when: string) => `打印于 ${when}`,
} as const;
