import type { Template } from "./template";

export type TemplateName = "followUp" | "reply";

/**
 * The templates the product sends. Neutral on purpose: no diagnosis, procedure or body part may appear on a lock screen.
 * The ids are the demo clinic's; a real clinic sets its own when it deploys.
 */
export const templates: Readonly<Record<TemplateName, Template>> = {
  followUp: {
    id: "heyu-follow-up-reminder",
    title: "随访提醒",
    kind: "once",
    fields: { thing1: "提醒事项", time2: "截止时间", thing3: "温馨提示" },
  },
  reply: {
    id: "heyu-reply-notice",
    title: "咨询回复通知",
    kind: "once",
    fields: { thing1: "回复内容", time2: "回复时间" },
  },
};
