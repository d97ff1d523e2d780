import type { CallOutcome } from "@shared/call/call";
import type { CallRow } from "@shared/contract/staff-views";

export const callOutcomeWords: Readonly<Record<CallOutcome, string>> = {
  reachedFine: "接通，情况平稳",
  reachedVisit: "接通，安排来院",
  notReached: "未接通",
  wrongNumber: "号码有误",
  declined: "不愿接受随访",
};

const reasons: Readonly<Record<CallRow["reason"], (day: number | undefined) => string>> = {
  missedCheckIn: (day) => (day === undefined ? "打卡没有做" : `术后第 ${day} 天的打卡没有做`),
  doubtfulMessage: (day) => (day === undefined ? "提醒是否送达不明" : `术后第 ${day} 天的提醒是否送达不明`),
  wantsCancel: () => "患者想取消临近的预约",
  wantsMove: () => "患者想改临近的预约",
  offersPlace: () => "有候补空位，电话告诉患者",
  notReminded: () => "没有发出提醒，请电话告知",
  satisfaction: () => "满意度回访：问卷没有填，电话里代填",
};

/** Why a call is owed. */
export const callReasonWords = ({ reason, day }: Pick<CallRow, "reason" | "day">): string => reasons[reason](day);

/** Words of the call list. */
export const callWords = {
  title: "电话任务",
  lead: "提醒没有发出、错过打卡、想改临近预约，或要做满意度回访的患者，需要打电话",
  open: "待拨打",
  closed: "已完成",
  state: "状态",
  list: "电话任务列表",
  patient: "患者",
  reason: "为什么打",
  due: "期限",
  attempts: "已拨打",
  none: "还没有拨打",
  times: (count: number) => `${count} 次`,
  record: "记录通话",
  recordFor: (name: string) => `记录与 ${name} 的通话`,
  outcome: "结果",
  note: "备注（可不填）",
  save: "保存结果",
  saved: "通话结果已记录",
  number: "电话号码请在诊所病历系统中查询。",
  keepsOpen: "“未接通”会保留任务，之后再拨；三次未接通后任务结束。",
  opened: "生成于",
  appointment: (when: string) => `${when} 的预约`,
  place: (when: string) => `${when} 的空位`,
  said: "患者写：",
} as const;

/** The lists of calls and what each says when it is empty. */
export const callLists = [
  {
    value: "open",
    label: callWords.open,
    empty: "没有待拨打的电话",
    emptyLead: "提醒没有发出、错过打卡、想改临近预约，或要做满意度回访的患者会出现在这里。",
  },
  { value: "closed", label: callWords.closed, empty: "还没有完成的电话任务" },
] as const;
