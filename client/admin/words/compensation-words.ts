import type { CompensationRow } from "@shared/contract/desk-views";

export const recipientWords: Readonly<Record<CompensationRow["for"], string>> = {
  patient: "患者",
  companion: "陪同的人",
};

export const compensationStateWords: Readonly<Record<CompensationRow["state"], string>> = {
  proposed: "待决定",
  granted: "已给",
  declined: "未给",
};

/** An amount of money kept in fen, as people write it. */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(fen % 100 === 0 ? 0 : 2)}`;

/** Words of what is given when a promise on waiting was broken. */
export const compensationWords = {
  title: "补偿",
  lead: "等候超过承诺时，系统提出补偿；由具名的人决定",
  state: "状态",
  list: "补偿列表",
  patient: "患者",
  for: "给谁",
  waited: "等候",
  waitedWords: (waited: number, promised: number) => `等了 ${waited} 分，承诺 ${promised} 分`,
  over: (minutes: number) => `超出 ${minutes} 分`,
  decision: "决定",
  at: (when: string) => `${when} 提出`,
  by: (name: string, when: string) => `${name} 于 ${when} 决定`,
  grant: "给予",
  decline: "不给",
  grantTitle: (name: string) => `给 ${name} 补偿`,
  item: "给什么",
  noItems: "还没有设置可给的项目，请在“服务与资源”里设置。",
  grantConfirm: (name: string) => `给予（${name} 决定）`,
  granted: "补偿已记下",
  responsible: "谁决定谁负责：决定以您的姓名记录，费用计入本月预算。",
  after: (left: string) => `给出后本月还剩 ${left}`,
  tooMuch: (over: string) => `会超出本月预算 ${over}`,
  overBudget: (limit: string, spent: string) =>
    `本月预算 ${limit}，已用 ${spent}，这一项会超出，没有记下。谁决定谁负责：请换一项，或由负责人先调整预算。`,
  declineTitle: (name: string) => `不给 ${name} 补偿？`,
  declineMeans: "决定和原因以您的姓名记录。",
  declineReason: "原因",
  declined: "决定已记下",
  budget: (month: string) => `${Number(month.slice(5))} 月预算`,
  spent: (spent: string, limit: string) => `已用 ${spent} / ${limit}`,
  onlyDeciders: "由负责人或会员管理决定。",
} as const;

/** The lists of compensations and what each says when it is empty. */
export const compensationLists = [
  {
    value: "proposed",
    label: "待决定",
    empty: "没有待决定的补偿",
    emptyLead: "等候超过承诺的患者和陪同的人会出现在这里。",
  },
  { value: "decided", label: "已决定", empty: "还没有决定过的补偿" },
] as const;
