import type { Instant } from "@shared/calendar/instant";
import type { MyWaiting } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { hasOpenOffer } from "@/booking/open-offer";
import { api } from "@/care/api";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { ProblemLine } from "@/components/problem-line";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { dayWords } from "@/words/day-words";
import { visitsWords } from "@/words/visits-words";

interface QueueProps {
  readonly waiting: readonly MyWaiting[];
  readonly now: Instant;
}

const hint = ({ from, to, partOfDay }: MyWaiting): string =>
  visitsWords.queueHint(dayWords(from), dayWords(to), visitsWords.parts[partOfDay]);

/** Waiting lists the person stands in and nothing is kept from yet, with the way out of each. */
export function Queue({ waiting, now }: QueueProps) {
  const entries = waiting.filter(
    (entry) => (entry.state === "waiting" || entry.state === "offered") && !hasOpenOffer(entry, now),
  );
  const [leaving, setLeaving] = useState<MyWaiting>();
  const [problem, setProblem] = useState<Problem>();
  const close = () => {
    setLeaving(undefined);
    setProblem(undefined);
  };
  const leave = async () => {
    if (leaving === undefined) return;
    const reply = await api.call("waitlist.leave", { entryId: leaving.entryId });
    if (!reply.ok) return setProblem(reply.problem);
    close();
    visitsView.load();
  };
  if (entries.length === 0) return null;
  return (
    <Section title={visitsWords.queue}>
      <View className="sheet rows">
        {entries.map((entry) => (
          <Row
            key={entry.entryId}
            id={`queue-${entry.entryId}`}
            icon="clock"
            title={entry.title}
            hint={hint(entry)}
            onTap={() => setLeaving(entry)}
          />
        ))}
      </View>
      <BottomSheet open={leaving !== undefined} title={visitsWords.leaveTitle} onClose={close}>
        <View>{visitsWords.leaveText(leaving?.title ?? "")}</View>
        {problem !== undefined && (
          <View className="gap">
            <ProblemLine problem={problem} />
          </View>
        )}
        <View className="section">
          <ActionButton text={visitsWords.keepWaiting} onTap={close} />
          <ActionButton id="leave-queue" kind="outline" text={visitsWords.leave} onTap={leave} />
        </View>
      </BottomSheet>
    </Section>
  );
}
