import type { Offer, PartOfDay } from "@shared/appointment/waitlist";
import type { WaitingState } from "@shared/contract/appointment-views";

export const partOfDayWords: Readonly<Record<PartOfDay, string>> = {
  any: "全天",
  morning: "上午",
  afternoon: "下午",
  evening: "晚上",
};

export const waitingStateWords: Readonly<Record<WaitingState, string>> = {
  waiting: "等空位",
  offered: "已保留一个位置",
  booked: "已约上",
  closed: "已结束",
};

export const offerWords: Readonly<Record<Offer["outcome"], string>> = {
  open: "等患者回复",
  taken: "已接受",
  declined: "不要",
  lapsed: "过时未回复",
};

/** Words of the waiting list. */
export const waitlistWords = {
  title: "候补",
  lead: "有人取消时，系统按先后自动保留给候补的患者；也可以手动给",
  state: "状态",
  service: "服务",
  allServices: "全部服务",
  list: "候补列表",
  patient: "患者",
  wants: "想要的时间",
  history: "给过的位置",
  since: (when: string) => `${when} 起候补`,
  with: (name: string) => `只要 ${name}`,
  noOffers: "还没有给过",
  until: (when: string) => `保留到 ${when}`,
  offer: "给一个空位",
  offerTitle: (name: string) => `给 ${name} 保留一个空位`,
  offerLead: "位置会为这位患者保留一段时间，在小程序里回复；没有小程序的会生成电话任务。",
  offerConfirm: "保留给患者",
  offered: "位置已保留",
  take: "电话已答应",
  takeTitle: (name: string, when: string) => `给 ${name} 约上 ${when}？`,
  takeConfirm: "约上",
  taken: "已约上，位置不再保留给别人",
  close: "结束候补",
  closeTitle: (name: string) => `结束 ${name} 的候补？`,
  closeMeans: "不再给这位患者保留位置，记录保留。",
  closeReason: "原因",
  closeHint: "例如：患者来电，已在别的时间约好",
  closedDone: "候补已结束",
  closedFor: (reason: string) => `结束原因：${reason}`,
} as const;

/** The lists of those who wait and what each says when it is empty. */
export const waitlistLists = [
  {
    value: "waiting",
    label: "等候中",
    empty: "没有人在候补",
    emptyLead: "患者想约的日子约满时，可以在小程序里加入候补。",
  },
  { value: "closed", label: "已结束", empty: "还没有结束的候补" },
] as const;
