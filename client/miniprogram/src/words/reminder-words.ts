import { inLanguage } from "./in-language";

export const reminderWords = inLanguage({
  zh: {
    offerTitle: "要不要微信提醒您？",
    offerText: "同意一次，微信里提醒一次。提醒里不写病情。",
    offer: "需要提醒",
    thanks: (left: number) => `好的，还可以提醒您 ${left} 次。`,
    notGranted: "好的，不提醒。到时间请自己打开看看。",
    switchedOff: "微信里关掉了本小程序的消息。要提醒，请在设置里打开。",
    openSettings: "打开设置",
    notShown: "提醒没有设上，稍后可以在“我的”里再试。",
    sheetTitle: "合愈 申请向您发送以下消息",
    sheetHint: "演示：在手机上这里是微信自己的弹窗",
    accept: "允许",
    reject: "取消",
  },
  en: {
    offerTitle: "Shall WeChat remind you?",
    offerText: "Each yes is good for one reminder. It never mentions your condition.",
    offer: "Remind me",
    thanks: (left: number) => `Done. ${left} reminders are left.`,
    notGranted: "No reminders then. Please look in yourself.",
    switchedOff: "Messages from this app are switched off in WeChat.",
    openSettings: "Open settings",
    notShown: "That did not work. You can try again under Me.",
    sheetTitle: "Heyu would like to send you",
    sheetHint: "Demo: on a phone this is WeChat's own pop-up",
    accept: "Allow",
    reject: "Cancel",
  },
});
