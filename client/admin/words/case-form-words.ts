/** What can be done about a case. */
export type CaseStepKind = "taken" | "called" | "replied" | "noted" | "handedOver" | "closed";

export const caseActWords: Readonly<Record<CaseStepKind, string>> = {
  taken: "接手",
  called: "通话",
  replied: "回复",
  noted: "备注",
  handedOver: "转交",
  closed: "结案",
};

export const caseSubmitWords: Readonly<Record<CaseStepKind, string>> = {
  taken: "我来负责",
  called: "记录通话",
  replied: "发给患者",
  noted: "写下备注",
  handedOver: "转交",
  closed: "回复并结案",
};

/** Words of the form with which a case is worked on. */
export const caseFormWords = {
  act: "处理这个个案",
  takenMeans: "接手后，患者会看到由您负责。期限不变。",
  reached: "打通了吗",
  reachedYes: "接通",
  reachedNo: "未接通",
  number: "电话号码请在诊所病历系统中查询。",
  note: "备注（仅团队可见，可不填）",
  noteRequired: "备注（仅团队可见）",
  notePlaceholder: "例如：电话里说了什么、约了什么",
  reply: "回复患者（患者会看到）",
  closingReply: "给患者的答复（患者会看到）",
  outcome: "怎么结的",
  to: "转交给",
  toPlaceholder: "选择同事",
  nobody: "没有别的同事可以处理这类个案",
  reason: "原因（患者会看到）",
  reasonPlaceholder: "例如：这件事由主刀医生答复更合适",
  missing: "这里需要填写。",
  choose: "请选择。",
  saved: "已记录",
  closedHint: "已结案。患者可以确认已解决，也可以说没有解决，那样会重新打开。",
  confirmedHint: "已结案，患者确认已解决。",
} as const;

/** What the team answers most; none of it diagnoses, promises or blames. */
export const caseReplies: readonly string[] = [
  "谢谢您告诉我们。我们正在了解情况，会在约定时间内答复您。",
  "给您带来不便，很抱歉。我们已经记下，会逐项核实后答复您。",
  "我们会在今天给您打电话，请留意来电。",
];
