import type { PartOfDay } from "@shared/appointment/waitlist";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { PersonView, ServiceView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { introduce } from "@/booking/introduce";
import { api } from "@/care/api";
import { makeId } from "@/care/make-id";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { ChoiceChips } from "@/components/choice-chips";
import { Heading } from "@/components/heading";
import { ProblemLine } from "@/components/problem-line";
import { Screen } from "@/components/screen";
import { openTab } from "@/routes";
import { bookWords } from "@/words/book-words";
import { NameField } from "./name-field";
import { ProviderChips } from "./provider-chips";

interface QueueStepProps {
  readonly title: string;
  readonly service: ServiceView;
  readonly person: PersonView;
  onBack(): void;
}

const spans = ["7", "14", "30"] as const;
const dayParts = ["any", "morning", "afternoon", "evening"] as const;

/** The last day of so many, as far as booking is open. */
function lastDay({ fromDate, toDate }: ServiceView, span: string): LocalDate {
  const wanted = addDays(fromDate, Number(span));
  return wanted < toDate ? wanted : toDate;
}

/** The waiting list: until when, which part of the day, with whom. A place that becomes free is kept for a while. */
export function QueueStep({ title, service, person, onBack }: QueueStepProps) {
  const [requestId] = useState(makeId);
  const [span, setSpan] = useState<(typeof spans)[number]>("14");
  const [part, setPart] = useState<PartOfDay>("any");
  const [provider, setProvider] = useState<string>();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const nameless = person.name === "";

  const ask = async (): Promise<Problem | undefined> => {
    const failure = nameless ? await introduce(person, { name: name.trim() }) : undefined;
    if (failure !== undefined) return failure;
    const reply = await api.call("waitlist.join", {
      requestId,
      serviceId: service.serviceId,
      ...(person.relation === "self" ? {} : { patientId: person.patientId }),
      from: service.fromDate,
      to: lastDay(service, span),
      partOfDay: part,
      ...(provider === undefined ? {} : { resourceId: provider }),
    });
    return reply.ok ? undefined : reply.problem;
  };
  const join = async () => {
    setSending(true);
    const failure = await ask();
    setSending(false);
    setProblem(failure);
    if (failure !== undefined) return;
    Taro.showToast({ title: bookWords.queued, icon: "success" });
    visitsView.load();
    openTab("visits");
  };
  return (
    <Screen
      title={title}
      className="book"
      footer={
        <>
          <ActionButton id="back" kind="outline" text={bookWords.back} off={sending} onTap={onBack} />
          <ActionButton
            id="join"
            text={bookWords.queueJoin}
            off={sending || (nameless && name.trim() === "")}
            onTap={join}
          />
        </>
      }
    >
      <Heading className="title" level={1} text={bookWords.queueTitle} />
      <View className="lead">{service.title}</View>
      <View className="soft">{bookWords.queueText}</View>
      {nameless && <NameField value={name} onChange={setName} />}
      <View className="field-label">{bookWords.queueUntil}</View>
      <ChoiceChips<(typeof spans)[number]>
        label={bookWords.queueUntil}
        name="span"
        options={spans.map((id) => ({ id, text: bookWords.withinDays(Number(id)) }))}
        chosen={span}
        onChoose={setSpan}
      />
      <View className="field-label">{bookWords.queuePart}</View>
      <ChoiceChips<PartOfDay>
        label={bookWords.queuePart}
        name="part"
        options={dayParts.map((id) => ({ id, text: bookWords.queueParts[id] }))}
        chosen={part}
        onChoose={setPart}
      />
      <ProviderChips labelled service={service} chosen={provider} onChoose={setProvider} />
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
    </Screen>
  );
}
