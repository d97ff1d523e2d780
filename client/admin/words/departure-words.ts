import type { DepartureOutcome } from "@shared/contract/desk-views";

export const departureOutcomeWords: Readonly<Record<DepartureOutcome, string>> = {
  booked: "已约好下次",
  notNeeded: "确认不需要",
  declined: "不愿再来",
  notReached: "联系不上",
};

/** Words of the list of those who left without a next appointment. */
export const departureWords = {
  title: "未预约离开",
  lead: "离院时没有约好下次的患者，逐个跟进",
  state: "状态",
  list: "未预约离开列表",
  patient: "患者",
  left: "离院",
  reason: "离院时的原因",
  result: "跟进",
  bookedSince: (when: string) => `之后已约 ${when}`,
  notSince: "之后还没有约",
  record: "记录跟进",
  recordTitle: (name: string) => `跟进 ${name}`,
  outcome: "结果",
  note: "备注（可不填）",
  save: "保存",
  saved: "跟进已记录",
  by: (name: string, when: string) => `${name}，${when}`,
} as const;

/** The lists of those who left and what each says when it is empty. */
export const departureLists = [
  {
    value: "open",
    label: "待跟进",
    empty: "没有待跟进的患者",
    emptyLead: "离院时没有约好下次的患者会出现在这里。",
  },
  { value: "closed", label: "已跟进", empty: "还没有跟进过的患者" },
] as const;
