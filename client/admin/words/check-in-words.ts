import type { ContactOutcome, Handling, HandlingStep } from "@shared/triage/handling";
import type { Finding, Urgency } from "@shared/triage/judgement";
import type { ReplyFinding } from "@shared/triage/lint-reply";

export const urgencyWords: Readonly<Record<Urgency, string>> = { red: "红", yellow: "黄", none: "无异常" };

export const urgencyTitles: Readonly<Record<Urgency, string>> = {
  red: "红色：需要立即处理",
  yellow: "黄色：需要联系患者",
  none: "没有报告异常",
};

export const outcomeWords: Readonly<Record<ContactOutcome, string>> = {
  advised: "已指导，继续观察",
  visitArranged: "已安排来院复诊",
  sentToEmergency: "已嘱立即急诊",
};

export const stepWords: Readonly<Record<HandlingStep["kind"], string>> = {
  acknowledged: "已阅",
  notReached: "未接通",
  contacted: "联系上了",
};

export const stateWords: Readonly<Record<Handling["state"], string>> = {
  open: "待处理",
  inHand: "处理中",
  closed: "已完成",
};

/** Why a check-in is red or yellow, in words. */
export const findingWords = (finding: Finding): string => {
  if (finding.kind === "sign") return finding.text;
  if (finding.kind === "pain") return `疼痛 ${finding.value} 分，达到提示界限`;
  if (finding.kind === "painRise") return `疼痛比上次升高 ${finding.by} 分`;
  return "患者希望与护理团队联系";
};

/** "术后第 3 天", or how many days are left before it. */
export const dayWords = (day: number): string => {
  if (day < 0) return `术前 ${-day} 天`;
  return day === 0 ? "手术当天" : `术后第 ${day} 天`;
};

const lintWords: Readonly<Record<ReplyFinding["kind"], string>> = {
  dose: "剂量或增减药",
  diagnosis: "诊断性表述",
  prescription: "药品名称",
};

export const checkInWords = {
  pain: "疼痛",
  points: "分",
  painChange: (by: number) => (by > 0 ? `比上次高 ${by} 分` : by < 0 ? `比上次低 ${-by} 分` : "与上次相同"),
  painShort: (by: number) => (by > 0 ? `↑${by}` : by < 0 ? `↓${-by}` : "→"),
  followed: "护理执行",
  photos: (count: number) => `${count} 张照片`,
  nothingReported: "没有报告异常",
  interrupted: "未填完",
  interruptedLead: "患者点了红色征兆就先去处理，其余问题还没有填；填完后会另有一条打卡。",
  reported: "报告内容",
  answers: "全部回答",
  signAnswer: "警示",
  submitted: "提交于",
  handling: "处理记录",
  noSteps: "还没有人处理",
  replyToPatient: "回复患者：",
  note: "备注：",
  act: "处理这条打卡",
  take: "已阅（接手）",
  read: "已阅",
  contacted: "联系上了",
  notReached: "未接通",
  outcome: "联系结果",
  outcomeMissing: "请选择联系结果，才能结束这条打卡。",
  noteLabel: "内部备注（患者看不到）",
  notePlaceholder: "例如：电话里说了什么、和谁说的",
  replyLabel: "回复患者（可不填）",
  replyPlaceholder: "患者会在小程序里看到这段话",
  quickReplies: "常用回复",
  lint: (finding: ReplyFinding) => `含${lintWords[finding.kind]}：“${finding.words}”`,
  lintAdvice: "这里不能写诊断、药品和剂量。请改用电话，或在有资质的系统中由医生处理。",
  submitRead: "已阅，完成",
  submitTake: "接手",
  submitContacted: "记录并完成",
  submitNotReached: "记录未接通",
  saved: "已记录",
  takenFirst: (name: string, when: string) => `${name} 已在 ${when} 先处理了，您写的内容没有发送，仍保留着。`,
  closedHint: "这条打卡已完成。",
  unsent: "您写了但没有发送的内容",
  discard: "不要了",
} as const;

/** What a nurse says most; none of it diagnoses, prescribes or changes a dose. */
export const quickReplies: readonly string[] = [
  "请您今天联系我们并安排复诊。",
  "请立即前往就近急诊或拨打 120。",
  "请继续按医嘱护理，如出现列表中的情况请随时联系。",
  "已收到，医生将在 24 小时内查看。",
];
