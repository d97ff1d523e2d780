import { after, clinicMinuteOfDay, type Instant, minutes } from "../calendar/instant";
import type { MessageFacts, MessageKind } from "../message/message";
import { messagePhrase } from "../message/message-phrases";
import type { Clinic } from "../team/clinic";
import { lockScreenWords } from "./lock-screen-words";
import type { FieldSource, Language } from "./template";
import { timeText } from "./time-text";

/** What each source says in one message; absent where the message has nothing for it. */
export type FieldValues = Readonly<Partial<Record<Exclude<FieldSource, "text">, string>>>;

interface Told {
  readonly kind: MessageKind;
  readonly step: string;
  readonly facts: MessageFacts;
}

const yourClinic = { zh: "您预约的门诊", en: "Your clinic" } as const;
const whereToLook = { zh: "地址请见小程序", en: "See the mini-program" } as const;

/** A clinic's licensed name can tell what somebody is treated for (口腔, 医疗美容): then neutral words stand for it. */
const unlessTelling = (text: string, neutral: string): string => (lockScreenWords(text).length > 0 ? neutral : text);

/** A day that ends at midnight ends on that day, one minute before: nobody reads 00:00 as the day before. */
const endText = (until: Instant): string =>
  timeText(clinicMinuteOfDay(until) === 0 ? after(until, -minutes(1)) : until);

/** The time of the visit; of a planned visit that is not booked yet, the last one it is planned for. */
function visitTime({ kind, facts }: Told): string | undefined {
  if (facts.startsAt !== undefined) return timeText(facts.startsAt);
  return kind === "planVisit" && facts.until !== undefined ? endText(facts.until) : undefined;
}

/** The texts that can fill the fields of a message, in one language. Neutral words only; see `lock-screen-words`. */
export function fieldValues(
  told: Told,
  { name, emergencyPhone, address }: Pick<Clinic, "name" | "emergencyPhone" | "address">,
  now: Instant,
  language: Language,
): FieldValues {
  const visit = visitTime(told);
  const { until } = told.facts;
  return {
    ...messagePhrase(told, language),
    ...(visit === undefined ? {} : { visitTime: visit }),
    ...(until === undefined ? {} : { dueBy: endText(until) }),
    sentAt: timeText(now),
    clinicName: unlessTelling(name, yourClinic[language]),
    clinicPhone: emergencyPhone,
    clinicAddress: unlessTelling(address, whereToLook[language]),
  };
}
