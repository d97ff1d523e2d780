import { inLanguage } from "./in-language";

export const bindWords = inLanguage({
  zh: {
    title: "绑定计划",
    heading: "填写 8 位绑定码",
    text: "绑定码在诊所给您的单子上，由字母和数字组成。",
    field: "绑定码",
    tooShort: (count: number) => `还差 ${count} 位`,
    notCode: "绑定码里没有 0、1、I、O，请再核对一遍。",
    bind: "绑定",
    wrong: "这个绑定码不对，或者已经用过。请核对，或向诊所要新的。",
    done: "绑定好了",
    doneText: "要做的事、须知和就诊安排，都在“今天”里。",
    toToday: "去看今天",
    agreement: "说一下怎么联系您方便（可以以后再说）",
    lost: "没有绑定码？请打诊所电话。",
  },
  en: {
    title: "Link my plan",
    heading: "Enter your 8-character code",
    text: "It is on the sheet from the clinic: letters and digits.",
    field: "Code",
    tooShort: (count: number) => `${count} more`,
    notCode: "The code never contains 0, 1, I or O. Please check it.",
    bind: "Link",
    wrong: "This code is wrong or was used before. Check it, or ask the clinic for a new one.",
    done: "Linked",
    doneText: "What to do, to read, and when to come stands under Today.",
    toToday: "Go to Today",
    agreement: "Tell us how to reach you (now or later)",
    lost: "No code? Call the clinic.",
  },
});
