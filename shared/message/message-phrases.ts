import type { Language } from "../template/template";
import type { MessageFacts, MessageKind } from "./message";

/** What a card says: what it is about, and a hint. At most 20 code points each, so that nothing is ever cut. */
export interface Phrase {
  readonly what: string;
  readonly hint: string;
}

type InBoth = Readonly<Record<Language, Phrase>>;

const visit: InBoth = {
  zh: { what: "您有一次到院安排", hint: "如需改期请提前告诉我们" },
  en: { what: "You have a visit", hint: "To change it, tap" },
};
const followUp: InBoth = {
  zh: { what: "您有一项随访待完成", hint: "约一分钟，如有不适请来电" },
  en: { what: "Your check-in awaits", hint: "Unwell? Call us" },
};

/** The neutral sentences of each kind; nothing here tells what somebody is treated for, promises or frightens. */
const ofKind: Readonly<Record<Exclude<MessageKind, "notice">, InBoth>> = {
  visit,
  checkIn: followUp,
  card: {
    zh: { what: "您有一份须知待确认", hint: "约一分钟，请阅读并确认" },
    en: { what: "Please read a note", hint: "It takes a minute" },
  },
  planVisit: {
    zh: { what: "您有一次到院安排待预约", hint: "请在所示日期前预约" },
    en: { what: "A visit to be booked", hint: "Book by this date" },
  },
  reply: {
    zh: { what: "护理团队回复了您，请查看", hint: "请打开小程序查看" },
    en: { what: "The team has replied", hint: "Open to read it" },
  },
  survey: {
    zh: { what: "想听听您的感受", hint: "约一分钟，可随时停下再填" },
    en: { what: "We value your view", hint: "About a minute" },
  },
  offer: {
    zh: { what: "为您保留了一个时间", hint: "请在保留时间内确认" },
    en: { what: "A time is held", hint: "Please answer soon" },
  },
};

/** Where a step says more than its kind. */
const ofStep: Readonly<Record<string, InBoth>> = {
  "visit:d1": {
    zh: { what: "您明天有一次到院安排", hint: "请确认是否能来，改期请告知" },
    en: { what: "Your visit: tomorrow", hint: "Confirm or change it" },
  },
  "visit:d0": {
    zh: { what: "您今天有一次到院安排", hint: "请按时到院，路上小心" },
    en: { what: "Your visit: today", hint: "See you soon" },
  },
};

const noticeHint: Readonly<Record<Language, string>> = { zh: "详情请打开小程序查看", en: "Open to read more" };

interface Told {
  readonly kind: MessageKind;
  readonly step: string;
  readonly facts: MessageFacts;
}

/** The words of a message on its card; a notice says what its author wrote, and nothing when there is no such text. */
export function messagePhrase({ kind, step, facts }: Told, language: Language): Partial<Phrase> {
  if (kind !== "notice") return (ofStep[`${kind}:${step}`] ?? ofKind[kind])[language];
  return { hint: noticeHint[language], ...(facts.notice === undefined ? {} : { what: facts.notice.title }) };
}
