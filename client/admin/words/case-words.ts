import type { CaseKind, CaseOutcome, CaseState, CaseStep, CaseUrgency } from "@shared/case/case";

export const caseKindWords: Readonly<Record<CaseKind, string>> = {
  crisis: "危机",
  mood: "情绪筛查",
  lowScore: "评分偏低",
  recovery: "恢复情况",
  complaint: "投诉建议",
  contact: "希望联系",
};

export const caseUrgencyWords: Readonly<Record<CaseUrgency, string>> = {
  crisis: "立即处理",
  sameDay: "今天内处理",
  nextDay: "明天内处理",
  threeDays: "三天内处理",
};

export const caseStateWords: Readonly<Record<CaseState, string>> = {
  open: "待接手",
  inHand: "处理中",
  closed: "已结案",
};

export const caseOutcomeWords: Readonly<Record<CaseOutcome, string>> = {
  settled: "已解决",
  explained: "已说明",
  visitArranged: "已安排来院",
  referred: "已转介",
  notReached: "一直未联系上",
  withdrawn: "患者撤回",
};

/** What happened, in the words of the timeline. */
export function caseStepWords(step: CaseStep, kind: CaseKind): string {
  switch (step.kind) {
    case "opened":
      if (step.by) return "登记";
      return kind === "complaint" || kind === "contact" ? "提出" : "提交回答后，系统建立个案";
    case "taken":
      return "接手";
    case "handedOver":
      return `转交给 ${step.to.name}`;
    case "called":
      return step.reached ? "致电，接通" : "致电，未接通";
    case "noted":
      return "写备注";
    case "replied":
      return "回复患者";
    case "closed":
      return `结案：${caseOutcomeWords[step.outcome]}`;
    case "added":
      return "补充";
    case "reopened":
      return "表示没有解决，重新打开";
    case "confirmed":
      return "确认已解决";
  }
}

/** Words of the page of cases. */
export const caseWords = {
  title: "意见与个案",
  lead: "一个负责人，一个期限",
  list: "个案列表",
  detail: "个案详情",
  state: "状态",
  open: "未结",
  closed: "已结案",
  whose: "谁的",
  everybody: "全部",
  mine: "我负责的",
  crisisGroup: (count: number) => `危机：先处理这些（${count}）`,
  otherGroup: "其余，按期限",
  crisisHint: (count: number) => `${count} 条危机个案未结。还没有人接手的，请立即接手并致电。`,
  overdue: (count: number) => `${count} 条已超时`,
  owner: (name: string) => `${name} 负责`,
  you: "您负责",
  empty: "没有未结的个案",
  emptyLead: "评分偏低、投诉建议、情绪筛查提示和危机会出现在这里，每 30 秒更新一次。",
  emptyMine: "没有由您负责的未结个案",
  emptyClosed: "还没有结案的个案",
  showAll: "查看全部",
  choose: "从左侧选择一个个案",
  chooseLead: "j / k 上下移动，Enter 打开，Esc 关闭，? 查看全部按键",
  keys: "键盘操作",
  keyList: [
    ["j / k", "下一个 / 上一个"],
    ["Enter", "打开选中的个案"],
    ["r", "更新列表"],
    ["Esc", "关闭详情"],
    ["?", "显示本说明"],
  ],
  refresh: "更新列表",
  about: "内容",
  ownerLabel: "负责人",
  since: "提出于",
  due: "期限",
  openRecord: "患者记录",
  openContact: "联系",
  sheet: "相关问卷",
  steps: "处理经过",
  patient: "患者",
  patientSees: "患者看到：",
  patientSaid: "患者说：",
  patientSeesHandOver: (to: string, reason: string) => `由 ${to} 继续跟进。${reason}`,
  teamOnly: "备注（仅团队可见）：",
  looked: "打开会记入查看记录，患者本人可以看到是谁看过。",
} as const;
