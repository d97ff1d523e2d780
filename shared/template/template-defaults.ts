import type { TemplateField, Templates } from "./template";

const what: TemplateField = { key: "thing1", label: "提醒事项", source: "what" };
const visit: readonly TemplateField[] = [
  what,
  { key: "time2", label: "就诊时间", source: "visitTime" },
  { key: "thing3", label: "就诊地点", source: "clinicName" },
  { key: "thing4", label: "温馨提示", source: "hint" },
];

/**
 * The templates the product needs, as the demo clinic has them; a real clinic enters its own ids. Neutral on purpose: no
 * diagnosis, procedure or body part may appear on a lock screen. Three for visits, with different titles, so that one
 * tap can ask for all three.
 */
export const templateDefaults: Templates = {
  visitAhead: { name: "visitAhead", id: "heyu-visit-ahead", title: "预约提醒", kind: "once", fields: visit },
  visitTomorrow: { name: "visitTomorrow", id: "heyu-visit-tomorrow", title: "就诊提醒", kind: "once", fields: visit },
  visitToday: { name: "visitToday", id: "heyu-visit-today", title: "到诊提醒", kind: "once", fields: visit },
  followUp: {
    name: "followUp",
    id: "heyu-follow-up-reminder",
    title: "随访提醒",
    kind: "once",
    fields: [
      what,
      { key: "time2", label: "截止时间", source: "dueBy" },
      { key: "thing3", label: "温馨提示", source: "hint" },
    ],
  },
  reply: {
    name: "reply",
    id: "heyu-reply-notice",
    title: "咨询回复通知",
    kind: "once",
    fields: [
      { key: "thing1", label: "回复内容", source: "what" },
      { key: "time2", label: "回复时间", source: "sentAt" },
    ],
  },
  offer: {
    name: "offer",
    id: "heyu-place-offered",
    title: "候补通知",
    kind: "once",
    fields: [
      what,
      { key: "time2", label: "可约时间", source: "visitTime" },
      { key: "time3", label: "保留至", source: "dueBy" },
    ],
  },
  survey: {
    name: "survey",
    id: "heyu-survey-invite",
    title: "问卷填写提醒",
    kind: "once",
    fields: [
      what,
      { key: "time2", label: "截止时间", source: "dueBy" },
      { key: "thing3", label: "温馨提示", source: "hint" },
    ],
  },
  notice: {
    name: "notice",
    id: "heyu-clinic-notice",
    title: "机构通知",
    kind: "once",
    fields: [
      { key: "thing1", label: "通知内容", source: "what" },
      { key: "time2", label: "通知时间", source: "sentAt" },
      { key: "thing3", label: "温馨提示", source: "hint" },
    ],
  },
};
