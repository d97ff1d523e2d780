import type { Problem } from "@shared/contract/problem";
import { inLanguage } from "./in-language";
import { type ProblemText, problemWords } from "./problem-words";

const texts = inLanguage<Readonly<Record<string, ProblemText>>>({
  zh: {
    slotTaken: { title: "这个时间刚被别人约走了", advice: "离它最近的空位在下面，点一个就换好。" },
    slotTakenAlone: { title: "这个时间刚被别人约走了", advice: "附近没有别的空位了，请看看其他日子。" },
    slotPast: { title: "这个时间已经过了", advice: "请选晚一点的时间。" },
    tooSoon: { title: "离现在太近了", advice: "这个项目要早一点约。急着来，请打诊所电话。" },
    tooFar: { title: "那天还没有开放预约", advice: "请选近一点的日子，或者过些天再约。" },
    slotUnknown: { title: "这个时间不开放了", advice: "时间表刚有变动，请再选一个。" },
    serviceId: { title: "这个项目现在不能在手机上约", advice: "请打诊所电话，我们帮您约。" },
    patientId: { title: "您现在不能给这个人预约", advice: "请到“我的”里的“家人”看看，或者请本人再给一个家人码。" },
    appointmentId: { title: "没有找到这个预约", advice: "请回到“就诊”看看最新的预约。" },
    overlapsOwn: { title: "这个时间已经有别的预约", advice: "同一个人同一时间只能约一个。请换一个时间。" },
    tooManyOpen: { title: "约了还没来的已经很多了", advice: "来过一次，或者取消用不着的，就能再约。" },
    notEligible: { title: "现在还不能报这个活动", advice: "它有孕周要求，我们按预产期计算。" },
    insideNotice: {
      title: "手机上改不了了",
      advice: "离就诊时间很近。已经告诉诊所，工作人员会给您回电话。预约暂时不变。",
    },
    underWay: { title: "这次就诊已经开始或结束", advice: "不能再改了。有事请打诊所电话。" },
    notAhead: { title: "这次就诊已经开始，或者取消了", advice: "请回到“就诊”看看最新的情况。" },
    offerLapsed: { title: "保留时间已经过了", advice: "空位给了别人。您还在候补里。" },
  },
  en: {
    slotTaken: { title: "Somebody just took this time", advice: "The nearest free ones are below. Tap one." },
    slotTakenAlone: { title: "Somebody just took this time", advice: "Nothing is free nearby. Look at other days." },
    slotPast: { title: "This time has passed", advice: "Please choose a later one." },
    tooSoon: { title: "Too close to now", advice: "This has to be booked earlier. If urgent, call." },
    tooFar: { title: "Not open for booking yet", advice: "Choose an earlier day, or come back later." },
    slotUnknown: { title: "This time is no longer offered", advice: "The timetable changed. Choose another." },
    serviceId: { title: "This cannot be booked on the phone now", advice: "Call the clinic and we book it for you." },
    patientId: {
      title: "You cannot book for this person now",
      advice: "Look at Family under Me, or ask for a new code.",
    },
    appointmentId: { title: "Appointment not found", advice: "See Visits for the latest." },
    overlapsOwn: {
      title: "Another appointment is at this time",
      advice: "One person, one place. Choose another time.",
    },
    tooManyOpen: { title: "Too many open appointments", advice: "Come to one, or cancel one you do not need." },
    notEligible: {
      title: "Not open to you yet",
      advice: "It is for certain weeks of pregnancy, counted from the due date.",
    },
    insideNotice: {
      title: "Too late to change here",
      advice: "The clinic knows and will call you back. It stands until then.",
    },
    underWay: { title: "This visit has begun or is over", advice: "It can no longer be changed. Call if needed." },
    notAhead: { title: "This visit has begun or was cancelled", advice: "See Visits for the latest." },
    offerLapsed: {
      title: "The place was kept as long as promised",
      advice: "It went to somebody else; you are still on the list.",
    },
  },
});

/** The word by which a refusal of the booking endpoints is known: its reason, or the field that was not found. */
export const refusalName = ({ reason, field, slots = [] }: Problem): string => {
  if (reason === "slotTaken") return slots.length > 0 ? "slotTaken" : "slotTakenAlone";
  return reason !== undefined && texts[reason] !== undefined ? reason : (field ?? "");
};

/** Plain words for a refusal when booking, moving or cancelling. */
export const refusalWords = (problem: Problem): ProblemText => texts[refusalName(problem)] ?? problemWords(problem);
