import { clinicDateAt } from "@shared/calendar/instant";
import type { MessageFacts, MessageKind } from "@shared/message/message";
import { whenWords } from "./appointment-words";
import { dayWords } from "./day-words";
import { inLanguage } from "./in-language";

export const messageWords = inLanguage({
  zh: {
    title: "消息",
    bellSaid: (unread: number) => (unread === 0 ? "消息，没有未读" : `消息，${unread} 条未读`),
    hint: (unread: number) => (unread === 0 ? "提醒、回复和通知" : `${unread} 条未读`),
    unread: "未读",
    none: "还没有消息",
    noneText: "到院提醒、打卡提醒和护理团队的回复，都会放在这里。",
    more: "看更早的消息",
    forPerson: (name: string) => `给 ${name} 的`,
    titles: {
      visit: "提醒您到院",
      checkIn: "提醒您打卡",
      card: "提醒您看须知",
      planVisit: "提醒您预约",
      reply: "护理团队回复了您",
      offer: "有一个空位留给您",
      notice: "诊所通知",
      survey: "有一份问卷想请您填",
    } satisfies Record<MessageKind, string>,
    texts: {
      visit: "",
      checkIn: "有一次打卡还没有填。几个小问题，不到一分钟。",
      card: "有一张须知还没有确认。读完点“我已读懂”。",
      planVisit: "计划里有一次到院还没有约时间。",
      reply: "您上次打卡，护理团队看过并回复了。",
      offer: "有人退了号，这个时间先留给您。",
      notice: "",
      survey: "几个小问题，填不填都不影响看诊。",
    } satisfies Record<MessageKind, string>,
    verbs: {
      checkIn: "去打卡",
      card: "去阅读",
      planVisit: "去预约",
      reply: "看回复",
      offer: "去看看",
      survey: "去填写",
    },
    until: (moment: string) => `请在 ${moment} 前做`,
    keptUntil: (moment: string) => `给您留到 ${moment}`,
    over: {
      checkIn: "这次打卡的时间已经过了。",
      card: "",
      planVisit: "建议的日子已经过了，还可以约。",
      reply: "",
      offer: "保留时间已经过了。",
      survey: "这份问卷的时间已经过了。",
    },
    willCome: "我会来",
    saidWillCome: "已告诉诊所您会来",
    move: "改时间",
    cancel: "取消",
    call: "要改或取消，请打电话",
    callNumber: (number: string) => `拨打 ${number}`,
    seeVisit: "看详情、地址和要带的",
    seePast: "看详情",
    visitGone: "这个预约已经没有了。",
    newer: "上面有更新的提醒。",
    marketing: "活动信息",
    stopMarketing: "不再接收活动信息",
    ahead: {
      visit: (day: string) => `${day}的到院安排`,
      visitPlain: "到院安排",
      checkIn: "打卡",
      card: "看须知",
      planVisit: "预约到院",
      reply: "看护理团队的回复",
      offer: "有空位",
      notice: "看诊所通知",
      survey: "填问卷",
    },
  },
  en: {
    title: "Messages",
    bellSaid: (unread: number) => (unread === 0 ? "Messages, none unread" : `Messages, ${unread} unread`),
    hint: (unread: number) => (unread === 0 ? "Reminders, replies and notices" : `${unread} unread`),
    unread: "Unread",
    none: "No messages yet",
    noneText: "Reminders of visits and check-ins and the team's replies are kept here.",
    more: "Earlier messages",
    forPerson: (name: string) => `For ${name}`,
    titles: {
      visit: "A visit is coming up",
      checkIn: "A check-in is waiting",
      card: "Instructions to read",
      planVisit: "A visit to book",
      reply: "The care team replied",
      offer: "A place is kept for you",
      notice: "From the clinic",
      survey: "A survey for you",
    },
    texts: {
      visit: "",
      checkIn: "A check-in has not been filled in. A few questions, under a minute.",
      card: "Some instructions are not confirmed yet. Read them and tap “I understand”.",
      planVisit: "A visit of your plan has no time yet.",
      reply: "The care team read your last check-in and replied.",
      offer: "Somebody gave up this time. It is kept for you first.",
      notice: "",
      survey: "A few questions. Answering or not changes nothing about your care.",
    },
    verbs: {
      checkIn: "Check in",
      card: "Read",
      planVisit: "Book",
      reply: "See the reply",
      offer: "Have a look",
      survey: "Fill it in",
    },
    until: (moment: string) => `Please do it before ${moment}`,
    keptUntil: (moment: string) => `Kept for you until ${moment}`,
    over: {
      checkIn: "The time for this check-in is over.",
      card: "",
      planVisit: "The suggested days are over; you can still book.",
      reply: "",
      offer: "It is no longer kept.",
      survey: "The time for this survey is over.",
    },
    willCome: "I will come",
    saidWillCome: "The clinic knows you will come",
    move: "Change time",
    cancel: "Cancel",
    call: "Please call to move or cancel",
    callNumber: (number: string) => `Call ${number}`,
    seeVisit: "Details, address, what to bring",
    seePast: "Details",
    visitGone: "This appointment is no longer there.",
    newer: "A newer reminder is above.",
    marketing: "Offers and events",
    stopMarketing: "Stop these messages",
    ahead: {
      visit: (day: string) => `Your visit on ${day}`,
      visitPlain: "Your visit",
      checkIn: "Your check-in",
      card: "Instructions to read",
      planVisit: "A visit to book",
      reply: "The team's reply",
      offer: "A free place",
      notice: "A notice",
      survey: "A survey",
    },
  },
});

/** What a planned message will be about: "11月26日的到院安排". */
export function aheadWords(kind: MessageKind, { startsAt }: MessageFacts): string {
  const words = messageWords.ahead;
  if (kind !== "visit") return words[kind];
  return startsAt === undefined ? words.visitPlain : words.visit(dayWords(clinicDateAt(startsAt)));
}

/** Until when it can be done, or a place is kept; nothing when no end is known. */
export function untilWords(kind: MessageKind, { until }: MessageFacts): string | undefined {
  if (until === undefined) return undefined;
  return kind === "offer" ? messageWords.keptUntil(whenWords(until)) : messageWords.until(whenWords(until));
}
