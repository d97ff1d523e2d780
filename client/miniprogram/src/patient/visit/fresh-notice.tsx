import type { MyAppointment } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { visitWords } from "@/words/visit-words";

interface FreshNoticeProps {
  readonly appointment: MyAppointment;
  readonly how: string;
}

/** What has just happened: booked, moved, or handed to the clinic for confirming. */
export function FreshNotice({ appointment, how }: FreshNoticeProps) {
  const { state } = appointment;
  if (state !== "booked" && state !== "confirmed") return null;
  const booked = state === "confirmed";
  const doneTitle = how === "moved" ? visitWords.movedTitle : visitWords.doneTitle;
  return (
    <Notice icon={booked ? "check" : "clock"} tone={booked ? "green" : "amber"} live>
      <Heading className="lead" text={booked ? doneTitle : visitWords.sentTitle} />
      <View>{booked ? visitWords.doneText : visitWords.sentText}</View>
    </Notice>
  );
}
