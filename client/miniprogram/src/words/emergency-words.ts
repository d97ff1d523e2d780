import { inLanguage } from "./in-language";

export const emergencyWords = inLanguage({
  zh: {
    title: "紧急建议",
    now: "现在就做",
    youReported: "您报告的情况",
    generalTitle: "有下面任何一种，不要等",
    generalAdvice: (phone: string) => `呼吸、意识、大出血等危险情况，请立即拨打 120。拿不准，就拨打诊所 ${phone}。`,
    nearest: "最近的急诊",
    teamKnows: (moment: string) => `护理团队已收到（${moment}）。不要等回复，先按上面做。`,
    telling: "正在通知护理团队…先按上面做。",
    notTold: "没有网络，护理团队还没收到。请直接打电话；联网后会自动发送。",
    refused: "护理团队没有收到这次报告。请直接打电话告诉他们。",
    incomplete: (count: number) => `护理团队还没收到：还有 ${count} 步没填。先打电话；之后再回来填完发送。`,
    restOpen: (count: number) => `还有 ${count} 步没填，方便时再回来填完。`,
    goOn: "回去填完并发送",
    done: "我知道了",
    lookAgain: "再看一遍紧急建议",
  },
  en: {
    title: "Emergency advice",
    now: "Do this now",
    youReported: "You reported",
    generalTitle: "Do not wait if you have any of these",
    generalAdvice: (phone: string) =>
      `For breathing, consciousness or heavy bleeding call 120 at once. If unsure, call the clinic ${phone}.`,
    nearest: "Nearest emergency department",
    teamKnows: (moment: string) => `The care team has it (${moment}). Do not wait for a reply; do the above first.`,
    telling: "Telling the care team… Do the above first.",
    notTold: "No network: the care team has not got it yet. Call them; it is sent when the network is back.",
    refused: "The care team did not get this report. Please tell them by phone.",
    incomplete: (count: number) =>
      `The care team has not got this yet: ${count} steps are open. Call first; then come back and finish.`,
    restOpen: (count: number) => `${count} steps are still open; finish them when you can.`,
    goOn: "Go back and finish",
    done: "Understood",
    lookAgain: "See the emergency advice again",
  },
});
