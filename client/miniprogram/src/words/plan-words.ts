import { inLanguage } from "./in-language";

export const planWords = inLanguage({
  zh: {
    title: "计划",
    heading: "随访计划",
    since: (day: string) => `手术日 ${day}`,
    current: "现在",
    states: { upcoming: "还没到", open: "现在可做", done: "已完成", missed: "已过期" },
    visitPast: "日期已过",
    noTasks: "这一段没有安排",
    past: "已过去",
    cards: "全部须知",
    read: "已读懂",
    unread: "未确认",
    showPhase: (title: string) => `展开或收起：${title}`,
    taskCount: (count: number) => `${count} 项`,
  },
  en: {
    title: "Plan",
    heading: "Follow-up plan",
    since: (day: string) => `Surgery on ${day}`,
    current: "Now",
    states: { upcoming: "Later", open: "Open now", done: "Done", missed: "Missed" },
    visitPast: "Date passed",
    noTasks: "Nothing planned here",
    past: "Past",
    cards: "All instructions",
    read: "Understood",
    unread: "Not confirmed",
    showPhase: (title: string) => `Show or hide: ${title}`,
    taskCount: (count: number) => `${count} items`,
  },
});
