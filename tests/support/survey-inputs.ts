import type { EndpointName, InputOf } from "@shared/contract/contract";
import type { Survey } from "@shared/survey/survey";

const both = (zh: string, en: string) => ({ zh, en });

/** A small survey that uses everything a survey can have. */
const survey: Survey = {
  id: "afterVisit",
  version: 1,
  title: both("到院感受", "Your visit"),
  intro: both("想听听您的感受。", "We would like to hear from you."),
  minutes: 1,
  purpose: "care",
  privacy: "named",
  clinical: true,
  consent: "moodScreening",
  recommends: true,
  daysApart: 14,
  licence: { kind: "licensed", holder: "合愈测试门诊部", number: "L-1", validUntil: "2027-12-31" as never },
  questions: [
    {
      id: "csat",
      kind: "scale",
      text: both("您满意吗？", "Are you content?"),
      hint: both("1 最低，5 最高", "1 lowest, 5 highest"),
      from: 1,
      to: 5,
      ends: { low: both("很不满意", "Not at all"), high: both("很满意", "Very") },
      mayDecline: true,
      crisisFrom: 5,
      jumps: [{ when: { all: [{ question: "csat", atLeast: 4 }] }, to: "end" }],
    },
    {
      id: "why",
      kind: "choices",
      text: both("哪里可以更好？", "What could be better?"),
      optional: true,
      showIf: { any: [{ question: "csat", atMost: 3 }, { not: { question: "csat", is: "answered" } }] },
      choices: [{ id: "waiting", text: both("等候", "Waiting"), value: 1 }],
    },
  ],
  scores: [
    {
      id: "content",
      title: "满意",
      method: "mean",
      items: [{ question: "csat", reversed: true }],
      mayMiss: 0,
      bands: [{ id: "any", upTo: 5, label: "全部" }],
    },
  ],
  concerns: [{ id: "low", when: { score: "content", atLeast: 4 }, urgency: "nextDay", title: "满意度低" }],
  closings: [{ when: { question: "csat", chose: ["waiting"] }, text: both("谢谢。", "Thank you.") }],
};

const version = { surveyId: "afterVisit", version: 1 };
const answers = { csat: 2, why: ["waiting"], more: "没有", rest: null };

const plan = {
  title: "换一种说法",
  question: "说得更具体，更多人会来",
  subject: { kind: "message", message: "visit:d1" },
  arms: [
    { id: "usual", title: "现在的说法" },
    {
      id: "warm",
      title: "更亲切",
      variant: {
        kind: "wording",
        what: both("明天见，我们等您", "See you tomorrow"),
        hint: both("来之前可以先看须知", "Read the notes first"),
      },
    },
  ],
  metric: "visitKept",
  windowDays: 3,
  pathwayId: "doubleEyelid",
  percent: 100,
  baseline: 0.8,
  leastEffect: 0.05,
} as const;

/** One complete input for every endpoint about surveys, cases and experiments. */
export const surveyInputs = {
  "sheet.mine": {},
  "sheet.open": { sheetId: "afterVisit:appointment-1" },
  "sheet.keep": { sheetId: "afterVisit:appointment-1", revision: 0, answers, at: "why", draftId: "draft-1" },
  "sheet.submit": { sheetId: "afterVisit:appointment-1", version: 1, answers, requestId: "request-1" },
  "sheet.decline": { sheetId: "afterVisit:appointment-1" },
  "sheet.alarm": {
    sheetId: "phq9:episode-1:d14",
    questionId: "phq-9",
    harmNow: false,
    someoneThere: true,
    callBack: true,
  },
  "survey.list": {},
  "survey.save": { revision: 0, survey },
  "survey.release": { ...version, contentHash: "0123456789abcdef".repeat(4) },
  "survey.retire": version,
  "programme.save": {
    revision: 0,
    rules: [
      {
        id: "afterVisit",
        surveyId: "visitSatisfaction",
        on: true,
        trigger: { kind: "visitDone", serviceIds: ["review"], hours: 2 },
        share: 0.5,
        shares: { doubleEyelid: 1 },
        openDays: 3,
        tell: "message",
        callback: true,
        label: "after",
      },
    ],
    budget: { most: 3, days: 30, daysBetween: 5 },
    crisis: { phone: "021-5555-0120", steps: "值班医生立即回电", watched: "每天 08:00–21:00" },
  },
  "result.show": { ...version, from: "2026-11-01", to: "2026-11-30", slice: "doctor" },
  "result.texts": { ...version, cursor: "bmV4dA", limit: 20 },
  "result.rows": { ...version, from: "2026-11-01", to: "2026-11-30", cursor: "bmV4dA", limit: 100 },
  "sheet.ofPatient": { patientId: "patient-1" },
  "sheet.answerFor": { sheetId: "afterVisit:appointment-1", version: 1, answers },
  "case.mine": {},
  "complaint.file": { requestId: "7c9e6679-7425", patientId: "patient-1", text: "等了太久" },
  "case.answer": {
    requestId: "7c9e6679-7425",
    caseId: "complaint:patient-1",
    answer: { kind: "reopened", text: "还没有人联系我" },
  },
  "case.list": { state: "open", mine: true, cursor: "bmV4dA", limit: 20 },
  "case.show": { caseId: "complaint:patient-1" },
  "case.count": {},
  "case.step": {
    caseId: "complaint:patient-1",
    revision: 1,
    step: { kind: "closed", outcome: "settled", reply: "已为您处理。", note: "已电话沟通" },
  },
  "experiment.list": { cursor: "bmV4dA", limit: 20 },
  "experiment.show": { experimentId: "experiment-1" },
  "experiment.reach": { subject: { kind: "survey", surveyId: "afterVisit" }, pathwayId: "doubleEyelid" },
  "experiment.save": { requestId: "7c9e6679-7425", experimentId: "experiment-1", revision: 1, plan },
  "experiment.approve": { experimentId: "experiment-1", revision: 1 },
  "experiment.start": { experimentId: "experiment-1", revision: 2 },
  "experiment.stop": { experimentId: "experiment-1", reason: "已经看清" },
  "experiment.exits": { experimentId: "experiment-1", limit: 30 },
  "experiment.evict": { experimentId: "experiment-1", patientId: "patient-1", reason: "患者要求退出" },
} satisfies { readonly [N in EndpointName]?: InputOf<N> };
