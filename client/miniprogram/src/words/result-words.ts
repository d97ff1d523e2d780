import type { Action } from "@shared/pathway/sign";
import type { Judgement } from "@shared/triage/judgement";
import { inLanguage } from "./in-language";

type ActionTexts = Readonly<Record<Action, (phone: string) => string>> & { readonly none: string };

/** The exact words of the clinical content, section on evaluation; no disease is ever named. */
const texts = inLanguage<ActionTexts>({
  zh: {
    call120: () => "请立即拨打 120。",
    emergencyRoom: (phone) => `请立即前往最近的医院急诊，同时拨打 ${phone}。不要等待回复。`,
    clinicNow: (phone) => `请立即拨打 ${phone}；10 分钟内无人接听，请直接去急诊。`,
    sameDay: (phone) => `请今天联系我们：${phone}。`,
    nextDay: () => "我们会在 24 小时内联系您，您也可以随时来电。",
    none: "目前没有您报告的需要立即处理的情况。如有变化，随时再次填写或来电。",
  },
  en: {
    call120: () => "Call 120 now.",
    emergencyRoom: (phone) => `Go to the nearest emergency department now and call ${phone}. Do not wait for a reply.`,
    clinicNow: (phone) => `Call ${phone} now. If nobody answers within 10 minutes, go to an emergency department.`,
    sameDay: (phone) => `Please contact us today: ${phone}.`,
    nextDay: () => "We will contact you within 24 hours. You can also call at any time.",
    none: "You reported nothing that needs action right now. If anything changes, check in again or call.",
  },
});

/** What the person is told to do after a check-in. */
export const adviceFor = ({ action }: Pick<Judgement, "action">, phone: string): string =>
  action === undefined ? texts.none : texts[action](phone);
