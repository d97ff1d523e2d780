import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { MyWaiting, PersonView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { hasOpenOffer, type Offered } from "@/booking/open-offer";
import { api } from "@/care/api";
import { momentOf } from "@/care/moment-of";
import { askAlongside } from "@/care/reminders";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { ProblemLine } from "@/components/problem-line";
import { clockWords, lengthWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import { visitsWords } from "@/words/visits-words";

interface OfferProps {
  readonly entry: Offered;
  /** Whose place it is, when it is not the caller's own. */
  readonly forWhom: string | undefined;
  readonly now: Instant;
}

function OfferCard({ entry, forWhom, now }: OfferProps) {
  const { offer, entryId, title } = entry;
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const at = momentOf(offer.startsAt);
  const until = momentOf(offer.holdUntil);
  const left = lengthWords(Math.max(1, Math.floor((until - now) / 60_000)));
  const answer = async (take: boolean) => {
    if (take) askAlongside("booking");
    setSending(true);
    const reply = await api.call("waitlist.answer", { entryId, slotId: offer.slotId, take });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (reply.ok) {
      Taro.showToast({ title: take ? visitsWords.taken : visitsWords.passed, icon: "success" });
      visitsView.load();
    }
  };
  return (
    <View className="sheet offer">
      <Heading className="offer__title" text={visitsWords.offerTitle} />
      <View className="next-visit__day">{weekdayWords(clinicDateAt(at))}</View>
      <View className="next-visit__time">{clockWords(at)}</View>
      <View className="lead">{`${title} · ${offer.with}`}</View>
      {forWhom !== undefined && <View className="lead">{visitsWords.forPerson(forWhom)}</View>}
      <View className="offer__until">{visitsWords.offerUntil(clockWords(until), left)}</View>
      {problem !== undefined && <ProblemLine problem={problem} />}
      <View className="offer__answers">
        <ActionButton id={`take-${entryId}`} text={visitsWords.take} off={sending} onTap={() => answer(true)} />
        <ActionButton
          id={`pass-${entryId}`}
          kind="outline"
          text={visitsWords.pass}
          off={sending}
          onTap={() => answer(false)}
        />
      </View>
    </View>
  );
}

interface OffersProps {
  readonly waiting: readonly MyWaiting[];
  readonly people: readonly PersonView[];
  readonly now: Instant;
}

/** Places kept for the person: to be taken or let go before they lapse, so they come first. */
export function Offers({ waiting, people, now }: OffersProps) {
  const others = people.filter(({ relation }) => relation !== "self");
  return (
    <>
      {waiting
        .filter((entry) => hasOpenOffer(entry, now))
        .map((entry) => (
          <OfferCard
            key={entry.entryId}
            entry={entry}
            forWhom={others.find(({ patientId }) => patientId === entry.patientId)?.name}
            now={now}
          />
        ))}
    </>
  );
}
