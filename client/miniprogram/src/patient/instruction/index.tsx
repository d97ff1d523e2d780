import { addDays } from "@shared/calendar/local-date";
import type { CardView, EpisodeHeader } from "@shared/contract/patient-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useRouter } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { api } from "@/care/api";
import { askAlongside } from "@/care/reminders";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { planView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { dayWords, momentWords } from "@/words/day-words";
import { instructionWords } from "@/words/instruction-words";
import { problemWords } from "@/words/problem-words";
import { screenWords } from "@/words/screen-words";
import { CardLines } from "./card-lines";
import "./index.scss";

interface SheetProps {
  readonly card: CardView;
  readonly episode: EpisodeHeader;
  readonly problem: Problem | undefined;
}

function Sheet({ card, episode, problem }: SheetProps) {
  const { procedureDate } = episode;
  const days = [card.fromDay, card.toDay].map((day) => dayWords(addDays(procedureDate, day)));
  const confirmedAt = card.reading?.acknowledgedAt;
  return (
    <>
      <Heading className="instruction__title" level={1} text={card.title} />
      <View className="soft">{`${card.summary} · ${instructionWords.days(days[0] ?? "", days[1] ?? "")}`}</View>
      <CardLines lines={card.lines} />
      {confirmedAt !== undefined && (
        <Notice icon="check" tone="green" live>
          {instructionWords.understoodAt(momentWords(confirmedAt))}
        </Notice>
      )}
      {problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          <View className="lead">{problemWords(problem).title}</View>
          <View>{problemWords(problem).advice}</View>
        </Notice>
      )}
      <Notice icon="phone" tone="plain">
        {instructionWords.askFirst}
      </Notice>
      <Notice icon="warning" tone="plain">
        {screenWords.notAmbulance}
      </Notice>
    </>
  );
}

/** Notes the step with the clinic and shows the new state; the card's exact version goes along. */
function useReading(card: CardView | undefined, episodeId: string | undefined) {
  const [problem, setProblem] = useState<Problem>();
  const record = async (step: "opened" | "acknowledged") => {
    if (card === undefined || episodeId === undefined) return;
    const { id: cardId, version } = card;
    const reply = await api.call("instruction.record", { episodeId, cardId, version, step });
    // that a card could not be noted as opened is of no concern to the reader
    setProblem(reply.ok || step === "opened" ? undefined : reply.problem);
    const { view } = planView.store.get();
    if (!reply.ok || view === undefined) return;
    const cards = view.cards.map((one) => (one.id === cardId ? { ...one, reading: reply.data.reading } : one));
    planView.replace({ ...view, cards });
  };
  const unopened = card !== undefined && card.reading?.openedAt === undefined;
  useEffect(() => {
    if (unopened) record("opened");
  }, [unopened, card?.id]);
  const acknowledge = () => {
    askAlongside("other");
    record("acknowledged");
  };
  return { problem, acknowledge };
}

/** An instruction sheet to read and confirm. */
export default function Instruction() {
  const { card: cardId } = useRouter().params;
  const { view, problem } = useLoaded(planView);
  useReminders();
  const card = view?.cards.find(({ id }) => id === cardId);
  const reading = useReading(card, view?.episode?.id);
  const wantsConfirming = card !== undefined && card.reading?.acknowledgedAt === undefined;
  const footer = wantsConfirming
    ? { footer: <ActionButton id="understood" text={instructionWords.understood} onTap={reading.acknowledge} /> }
    : {};
  return (
    <Screen title={instructionWords.title} className="instruction" {...footer}>
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => planView.load()} />
      )}
      {view?.episode !== undefined && card !== undefined && (
        <Sheet card={card} episode={view.episode} problem={reading.problem} />
      )}
      {view !== undefined && card === undefined && (
        <Blank icon="sheet" title={instructionWords.missing} text={problemWords({ code: "notFound" }).advice} />
      )}
    </Screen>
  );
}
