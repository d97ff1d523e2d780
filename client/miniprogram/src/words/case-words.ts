import type { CaseKind, CaseState } from "@shared/case/case";
import type { MyCaseStep } from "@shared/contract/case-views";
import type { Problem } from "@shared/contract/problem";
import { inLanguage } from "./in-language";
import { type ProblemText, problemWords } from "./problem-words";

type StepKind = MyCaseStep["kind"];

/** Words about what somebody was not content with and what became of it. */
export const caseWords = inLanguage({
  zh: {
    title: "我的意见进展",
    hint: "谁负责、什么时候前答复、进行到哪",
    none: "还没有意见记录",
    noneText: "您在“投诉与建议”或问卷里说的事，处理进展会放在这里。",
    kinds: {
      lowScore: "您在问卷里的反馈",
      recovery: "您在问卷里说的恢复情况",
      mood: "护理团队会联系您",
      crisis: "护理团队会联系您",
      complaint: "投诉与建议",
      contact: "请我们联系您",
    } satisfies Record<CaseKind, string>,
    states: { open: "已收到", inHand: "处理中", closed: "已答复" } satisfies Record<CaseState, string>,
    confirmed: "已解决",
    owner: (name: string) => `负责人：${name}`,
    due: (moment: string) => `最晚 ${moment} 前联系您`,
    overdue: (moment: string) => `应在 ${moment} 前联系您，已经超过时间。对不起，您可以直接打电话。`,
    forPerson: (name: string) => `${name} 的`,
    steps: {
      opened: "已收到",
      handedOver: "转给了别人",
      replied: "答复您",
      closed: "处理完毕，答复您",
      added: "您说",
      reopened: "您说还没解决",
      confirmed: "您说已经解决",
    } satisfies Record<StepKind, string>,
    by: (name: string, what: string) => `${name} ${what}`,
    handedOver: (from: string, to: string, reason: string) =>
      `已由 ${from} 转给 ${to}${reason === "" ? "" : `，原因：${reason}`}`,
    nowWith: (name: string) => `现在由 ${name} 负责`,
    somebody: "诊所",
    isItSettled: "这件事解决了吗？",
    settled: "已解决",
    notSettled: "还没解决",
    more: "补充说明",
    notSettledTitle: "哪里还没解决？",
    moreTitle: "想补充什么？",
    moreText: "写下来，负责人会看到。",
    send: "提交",
    thanks: "谢谢您告诉我们",
    reopenedToast: "已告诉负责人，会再处理",
    addedToast: "已补充",
    file: "我有新的意见",
    refusals: {
      notClosed: { title: "这件事还在处理", advice: "可以点“补充说明”告诉负责人。" },
      alreadyConfirmed: { title: "您已经说过解决了", advice: "又有问题的话，可以再提一条新的意见。" },
      tooLate: { title: "答复已经超过 14 天", advice: "请再提一条新的意见，或者打电话，我们接着处理。" },
      caseClosed: { title: "这件事已经答复了", advice: "请返回看答复；没解决就点“还没解决”。" },
      complaintOpen: { title: "您还有一条意见正在处理", advice: "请在那一条里补充说明。" },
      tooManySteps: { title: "这一条写得太长了", advice: "请打电话，或者再提一条新的意见。" },
    } as Readonly<Record<string, ProblemText>>,
  },
  en: {
    title: "My feedback",
    hint: "Who deals with it, until when, how far it is",
    none: "Nothing here yet",
    noneText: "What you said in a complaint or a survey is followed up here.",
    kinds: {
      lowScore: "What you said in a survey",
      recovery: "What you said about your recovery",
      mood: "The care team contacts you",
      crisis: "The care team contacts you",
      complaint: "Complaint or suggestion",
      contact: "You asked us to contact you",
    },
    states: { open: "Received", inHand: "In hand", closed: "Answered" },
    confirmed: "Settled",
    owner: (name: string) => `In charge: ${name}`,
    due: (moment: string) => `You hear from us before ${moment}`,
    overdue: (moment: string) => `You should have heard from us before ${moment}. We are sorry; you can call.`,
    forPerson: (name: string) => `${name}'s`,
    steps: {
      opened: "Received",
      handedOver: "Handed over",
      replied: "replied",
      closed: "settled it and replied",
      added: "You said",
      reopened: "You said it is not settled",
      confirmed: "You said it is settled",
    },
    by: (name: string, what: string) => `${name} ${what}`,
    handedOver: (from: string, to: string, reason: string) =>
      `${from} handed it to ${to}${reason === "" ? "" : `: ${reason}`}`,
    nowWith: (name: string) => `${name} is in charge now`,
    somebody: "The clinic",
    isItSettled: "Is it settled?",
    settled: "Settled",
    notSettled: "Not yet",
    more: "Add something",
    notSettledTitle: "What is still open?",
    moreTitle: "What would you like to add?",
    moreText: "The person in charge reads it.",
    send: "Send",
    thanks: "Thank you for telling us",
    reopenedToast: "The person in charge knows and goes on",
    addedToast: "Added",
    file: "Tell us something new",
    refusals: {
      notClosed: { title: "This is still being dealt with", advice: "Use “Add something” to tell more." },
      alreadyConfirmed: { title: "You said it is settled", advice: "If it came back, tell us something new." },
      tooLate: { title: "It was answered more than 14 days ago", advice: "Tell us something new, or call." },
      caseClosed: { title: "This was answered already", advice: "Go back and read it; if not settled, say so there." },
      complaintOpen: { title: "Another complaint is being dealt with", advice: "Please add to that one." },
      tooManySteps: { title: "This one has grown too long", advice: "Please call, or tell us something new." },
    },
  },
});

/** One step in words, without what was written. */
export function stepWords({ kind, by, to, text = "" }: MyCaseStep): string {
  const { steps, somebody } = caseWords;
  if (kind === "handedOver") {
    // who takes a case over hands it to nobody but themselves
    if (to !== undefined && (by === undefined || by === to)) return caseWords.nowWith(to);
    return caseWords.handedOver(by ?? somebody, to ?? somebody, text);
  }
  return kind === "replied" || kind === "closed" ? caseWords.by(by ?? somebody, steps[kind]) : steps[kind];
}

/** Why the clinic did not take what was said, in plain words. */
export const caseRefusalWords = (problem: Problem): ProblemText =>
  caseWords.refusals[problem.reason ?? ""] ?? problemWords(problem);
