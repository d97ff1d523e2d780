import { inLanguage } from "./in-language";

/** Words of the to-do list as the one other person reads it. */
export const toDoWords = inLanguage({
  zh: {
    title: "待办清单",
    heading: "每天要做的事",
    intro: "有人请您帮忙记着。做完的会打上勾。",
    until: (moment: string) => `可以看到 ${moment}`,
    kinds: { checkIn: "打卡", reading: "读须知", visit: "到院" },
    visitAt: (clock: string) => `到院，${clock}`,
    done: "做完了",
    open: "还没做",
    came: "到过了",
    nothing: "没有要做的事",
    noDays: "这段时间没有要做的事",
    clinic: "门诊",
    call: (phone: string) => `拨打门诊 ${phone}`,
    onlyThis: "这里只有要做的事，没有病历、回答和照片。只有您能打开。",
    refusals: {
      over: { title: "这张清单到期了", advice: "还需要的话，请对方再发一张给您。" },
      revoked: { title: "这张清单已经收回", advice: "不用再做什么。有需要时，对方会再联系您。" },
      takenByOther: { title: "这张清单是给另一个人的", advice: "每张只能一个人看。需要的话，请对方另发一张给您。" },
      unknown: { title: "没有找到这张清单", advice: "链接可能不完整。请对方再发一次。" },
    },
  },
  en: {
    title: "To-do list",
    heading: "What is to be done",
    intro: "Somebody asked you to help keep track. What is done carries a tick.",
    until: (moment: string) => `You can look until ${moment}`,
    kinds: { checkIn: "Check-in", reading: "Read instructions", visit: "Visit the clinic" },
    visitAt: (clock: string) => `Visit the clinic, ${clock}`,
    done: "Done",
    open: "Not yet",
    came: "Was there",
    nothing: "Nothing to do",
    noDays: "Nothing to do in this time",
    clinic: "Clinic",
    call: (phone: string) => `Call the clinic ${phone}`,
    onlyThis: "Only what is to be done: no records, answers or photos. Only you can open it.",
    refusals: {
      over: { title: "This list has ended", advice: "If it is still needed, ask for a new one." },
      revoked: { title: "This list was taken back", advice: "Nothing to do. They will ask you again if needed." },
      takenByOther: {
        title: "This list is for somebody else",
        advice: "One person each. Ask for one of your own if needed.",
      },
      unknown: { title: "List not found", advice: "The link may be incomplete. Ask them to send it again." },
    },
  },
});
