import { inLanguage } from "./in-language";

export const historyWords = inLanguage({
  zh: {
    title: "打卡记录",
    none: "还没有打过卡",
    noneText: "打卡以后，这里能看到您填的和护理团队的回复。",
    more: "更早的记录",
    pain: (points: number) => `疼痛 ${points} 分`,
    photos: (count: number) => `${count} 张照片`,
    urgency: { red: "需要马上处理", yellow: "需要联系", none: "没有报告不适" },
    states: { open: "护理团队还没看", inHand: "护理团队正在处理", closed: "护理团队已看过" },
    kinds: { acknowledged: "已看过", notReached: "给您打过电话，没有打通", contacted: "已和您联系" },
    outcomes: { advised: "已给您建议", visitArranged: "已约您到院", sentToEmergency: "已请您去急诊" },
    from: (by: string, moment: string) => `${by}，${moment}`,
  },
  en: {
    title: "Check-ins",
    none: "No check-ins yet",
    noneText: "After a check-in you find your answers and the team's replies here.",
    more: "Earlier ones",
    pain: (points: number) => `Pain ${points}`,
    photos: (count: number) => `${count} photos`,
    urgency: { red: "Act now", yellow: "Contact needed", none: "Nothing reported" },
    states: { open: "Not read yet", inHand: "The team is on it", closed: "Read by the team" },
    kinds: { acknowledged: "Read", notReached: "We called and could not reach you", contacted: "We spoke" },
    outcomes: {
      advised: "You were advised",
      visitArranged: "A visit was arranged",
      sentToEmergency: "You were sent to emergency",
    },
    from: (by: string, moment: string) => `${by}, ${moment}`,
  },
});
