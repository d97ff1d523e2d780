import { after, clinicDateAt, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import type { MessageRecord } from "../store/records";
import type { Subscription } from "./send-subscription";

type Words = Pick<Subscription, "page" | "fields">;

/** A moment as WeChat's `time` fields take it: `2026年3月9日 21:00`, clinic time. */
function timeField(instant: Instant): string {
  const [year, month, day] = clinicDateAt(instant).split("-").map(Number);
  const minute = clinicMinuteOfDay(instant);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}年${month}月${day}日 ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The words of a message. Neutral on purpose: nothing on a lock screen tells what the person was treated for. */
export function messageWords(message: MessageRecord, closesAt: Instant | undefined, now: Instant): Words {
  if (message.kind === "reply") {
    return { page: "pages/today/index", fields: { thing1: "护理团队回复了您，请查看", time2: timeField(now) } };
  }
  return {
    page: "pages/today/index",
    fields: {
      thing1: "您有一项随访待完成",
      time2: timeField(closesAt === undefined ? now : after(closesAt, -60_000)),
      thing3: "约一分钟，如有不适请来电",
    },
  };
}
