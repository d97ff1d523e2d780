import type { MySheet } from "@shared/contract/survey-views";
import { inLanguage } from "./in-language";

/** Words about surveys that wait, on the first page and in the list. */
export const sheetWords = inLanguage({
  zh: {
    card: "有一份问卷想请您填",
    title: "问卷",
    anonymous: "不记名",
    listHint: (count: number) => (count === 0 ? "现在没有要填的" : `${count} 份可以填`),
    none: "现在没有要填的问卷",
    noneText: "有了会放在“今天”和这里。每份只问一次，不填也不影响看诊。",
    minutes: (count: number) => `约 ${count} 分钟`,
    until: (day: string) => `${day} 前`,
    open: "去填写",
    goOn: "接着填",
    draftKept: "上次填的还在",
    others: (count: number) => `还有 ${count} 份问卷`,
    ask: "想听听您的看法",
    send: "提交",
    decline: "不想填",
    declineTitle: "这一份不填了？",
    declineText: "不填不影响看诊。这一份不会再提醒您。",
    declineYes: "不填了",
    declineNo: "再想想",
    declined: "好的，这一份不再提醒。",
    thanks: "谢谢您告诉我们",
    seeReceipt: "看谁会联系您",
    waiting: "已存在手机里，联网后自动发送。",
    expired: "这份问卷的时间刚过，没有交上。谢谢您的心意。",
    notTaken: "没有交上。请到“我的”里的“问卷”再看看。",
  },
  en: {
    card: "A survey for you",
    title: "Surveys",
    anonymous: "anonymous",
    listHint: (count: number) => (count === 0 ? "Nothing to fill in now" : `${count} to fill in`),
    none: "No survey to fill in now",
    noneText: "A new one appears on Today and here. Each is asked once; not answering changes nothing about your care.",
    minutes: (count: number) => `about ${count} min`,
    until: (day: string) => `until ${day}`,
    open: "Fill it in",
    goOn: "Go on",
    draftKept: "Your last answers are still here",
    others: (count: number) => `${count} more surveys`,
    ask: "We would like to hear from you",
    send: "Send",
    decline: "Not now",
    declineTitle: "Leave this one out?",
    declineText: "It changes nothing about your care. You are not reminded of it again.",
    declineYes: "Leave it out",
    declineNo: "Keep it",
    declined: "All right, no more reminders of this one.",
    thanks: "Thank you for telling us",
    seeReceipt: "See who contacts you",
    waiting: "Kept on this phone; it is sent when the network is back.",
    expired: "Its time has just ended, so it was not taken. Thank you all the same.",
    notTaken: "It was not taken. Please look under Me, Surveys.",
  },
});

/** How long it takes, about what, and about whom where there are several. */
export function sheetHint({ minutes, anonymous, about, patientName }: MySheet, named: boolean): string {
  return [
    ...(named && patientName !== "" ? [patientName] : []),
    ...(about === undefined ? [] : [about.title]),
    sheetWords.minutes(minutes),
    ...(anonymous ? [sheetWords.anonymous] : []),
  ].join(" · ");
}
