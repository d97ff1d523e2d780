import type { Arm, ExperimentPlan } from "@shared/experiment/experiment";

/** Other words for the card of a missed check-in. */
export const otherWords: Arm = {
  id: "warm",
  title: "更亲切的说法",
  variant: {
    kind: "wording",
    what: { zh: "今天感觉怎么样？", en: "How are you today?" },
    hint: { zh: "一分钟告诉我们近况", en: "One minute is enough" },
  },
};

export const asNow: Arm = { id: "now", title: "现在的说法" };

/** A lawful plan about the words of a message, with changes. */
export const planOf = (changes: Partial<ExperimentPlan> = {}): ExperimentPlan => ({
  title: "随访提醒的说法",
  question: "更亲切的说法会让更多人完成随访",
  subject: { kind: "message", message: "checkIn:missed" },
  arms: [asNow, otherWords],
  metric: "checkedIn",
  windowDays: 2,
  pathwayId: null,
  percent: 100,
  baseline: 0.5,
  leastEffect: 0.1,
  ...changes,
});
