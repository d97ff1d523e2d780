import { View } from "@tarojs/components";
import { useState } from "react";
import { lookForBooking } from "@/booking/send-booking";
import type { Unanswered } from "@/booking/unanswered";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Screen } from "@/components/screen";
import { openInstead } from "@/routes";
import { whenWords } from "@/words/appointment-words";
import { bookWords } from "@/words/book-words";
import { problemWords } from "@/words/problem-words";

interface UnansweredBookingProps {
  readonly title: string;
  readonly booking: Unanswered;
  readonly busy: boolean;
  onAgain(): void;
}

/** The network went while booking. The same request again is the same booking, so it may be tried as often as one likes. */
export function UnansweredBooking({ title, booking, busy, onAgain }: UnansweredBookingProps) {
  const [looking, setLooking] = useState(false);
  const [unseen, setUnseen] = useState(false);
  const look = async () => {
    setLooking(true);
    const found = await lookForBooking(booking);
    setLooking(false);
    setUnseen(found === undefined);
    if (found !== undefined && found !== "none") openInstead("visit", { id: found });
  };
  return (
    <Screen
      title={title}
      className="book"
      footer={
        <ActionButton
          id="again"
          text={busy ? bookWords.sending : bookWords.again}
          off={looking || busy}
          onTap={onAgain}
        />
      }
    >
      <Notice icon="cloud" tone="amber" live>
        <Heading className="title" level={1} text={bookWords.unknownTitle} />
        <View>{bookWords.unknownText}</View>
      </Notice>
      <View className="sheet gap">
        <View className="book__when">{whenWords(momentOf(booking.slot.startsAt))}</View>
        <View className="lead">{booking.title}</View>
        {booking.person.name !== "" && <View className="soft">{booking.person.name}</View>}
      </View>
      {unseen && (
        <View className="gap">
          <Notice icon="cloud" tone="amber" live>
            {problemWords({ code: "unavailable", reason: "network" }).advice}
          </Notice>
        </View>
      )}
      <View className="section">
        <ActionButton id="look" kind="outline" text={bookWords.lookFirst} off={looking || busy} onTap={look} />
      </View>
    </Screen>
  );
}
