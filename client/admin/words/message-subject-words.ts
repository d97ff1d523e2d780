import type { OutboxRow } from "@shared/contract/message-views";
import type { MessageKind } from "@shared/message/message";

type Subject = Pick<OutboxRow, "kind" | "step">;

/** What each step of each kind is called at the desk. */
const steps: Readonly<Record<MessageKind, Readonly<Record<string, string>>>> = {
  visit: { d3: "就诊前三天提醒", d1: "就诊前一天提醒", d0: "就诊当天提醒" },
  checkIn: { missed: "错过打卡的提醒", closed: "打卡截止后的查看" },
  card: { unread: "须知未确认的提醒" },
  planVisit: { book: "复诊还没约的提醒" },
  reply: {},
  offer: {},
  notice: { spread: "群发：正在分给每位患者", test: "模板试发", campaign: "群发消息" },
  survey: { invite: "问卷邀请" },
};

const kinds: Readonly<Record<MessageKind, string>> = {
  visit: "就诊提醒（手动）",
  checkIn: "打卡提醒",
  card: "须知提醒",
  planVisit: "复诊提醒",
  reply: "团队回复的通知",
  offer: "候补空位的通知",
  notice: "机构通知",
  survey: "问卷的通知",
};

/** What a message is about, in the words of the desk: "就诊前三天提醒". */
export const messageSubjectWords = ({ kind, step }: Subject): string => steps[kind][step] ?? kinds[kind];
