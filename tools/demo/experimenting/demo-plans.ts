import type { ExperimentPlan } from "@shared/experiment/experiment";

const asNow = { id: "now", title: "现在的说法" } as const;

/** Runs at the moment: other words for the reminder of the day before. */
export const tomorrowsWords: ExperimentPlan = {
  title: "前一天提醒换个说法",
  question: "写明时间已经留好、来不了可以改，会有更多人到院",
  subject: { kind: "message", message: "visit:d1" },
  arms: [
    asNow,
    {
      id: "kept",
      title: "时间已留好",
      variant: {
        kind: "wording",
        what: { zh: "明天的时间已为您留好", en: "Your time is kept" },
        hint: { zh: "来不了请点开改期，没关系", en: "Tap to change it" },
      },
    },
  ],
  metric: "visitKept",
  windowDays: 3,
  pathwayId: null,
  percent: 100,
  baseline: 0.9,
  leastEffect: 0.05,
};

/** Has found better words for the reminder of a missed check-in. */
export const missedWords: ExperimentPlan = {
  title: "漏打卡提醒换个说法",
  question: "先问近况、再请打卡，会有更多人补打卡",
  subject: { kind: "message", message: "checkIn:missed" },
  arms: [
    asNow,
    {
      id: "warm",
      title: "先问近况",
      variant: {
        kind: "wording",
        what: { zh: "今天感觉怎么样？", en: "How are you today?" },
        hint: { zh: "点开告诉护士，一分钟就好", en: "One minute is enough" },
      },
    },
  ],
  metric: "checkedIn",
  windowDays: 2,
  pathwayId: null,
  percent: 100,
  baseline: 0.45,
  leastEffect: 0.12,
};

/** Waits for somebody to approve it: is the reminder of unread instructions of any use at all? */
export const withoutCards: ExperimentPlan = {
  title: "须知未读提醒有没有用",
  question: "须知随时能在小程序里看到；不发提醒，读的人会少多少",
  subject: { kind: "message", message: "card:unread" },
  arms: [
    { id: "now", title: "照常提醒" },
    { id: "none", title: "不发提醒", variant: { kind: "holdOut" } },
  ],
  metric: "cardConfirmed",
  windowDays: 2,
  pathwayId: "dentalImplant",
  percent: 40,
  baseline: 0.6,
  leastEffect: 0.1,
};
