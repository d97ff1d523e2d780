import { companionDays } from "@shared/companion/companion";
import type { Problem } from "@shared/contract/problem";
import type { CompanionMade } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { makeId } from "@/care/make-id";
import { ActionButton } from "@/components/action-button";
import { ChoiceChips } from "@/components/choice-chips";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemLine } from "@/components/problem-line";
import { Screen } from "@/components/screen";
import { companionWords } from "@/words/companion-words";
import { LabelField } from "./label-field";
import { labelProblem } from "./label-problem";
import { WhatIsSeen } from "./what-is-seen";

const lengths = companionDays.map((days) => ({ id: String(days), days, text: companionWords.dayCount(days) }));

const isWhyNot = (reason: string | undefined): reason is keyof typeof companionWords.whyNot =>
  reason !== undefined && reason in companionWords.whyNot;

interface MakeCompanionProps {
  readonly episodeId: string;
  onMade(made: CompanionMade): void;
  onBack(): void;
}

/** For whom and for how long, and exactly what that person sees and does not see, before anything is made. */
export function MakeCompanion({ episodeId, onMade, onBack }: MakeCompanionProps) {
  const [requestId, setRequestId] = useState(makeId);
  const [label, setLabel] = useState("");
  const [chosen, setChosen] = useState("3");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const length = lengths.find(({ id }) => id === chosen);
  const make = async () => {
    if (length === undefined) return;
    setSending(true);
    const reply = await api.call("companion.make", { requestId, episodeId, label: label.trim(), days: length.days });
    setSending(false);
    if (reply.ok) return onMade(reply.data);
    setProblem(reply.problem);
    if (reply.problem.code !== "unavailable" && reply.problem.code !== "unexpected") setRequestId(makeId());
  };
  return (
    <Screen
      title={companionWords.title}
      className="companions"
      footer={
        <>
          <ActionButton id="back" kind="outline" text={companionWords.back} off={sending} onTap={onBack} />
          <ActionButton
            id="make-it"
            text={sending ? companionWords.making : companionWords.done}
            off={sending || label.trim() === "" || labelProblem(label) !== undefined}
            onTap={make}
          />
        </>
      }
    >
      <Heading className="title" level={1} text={companionWords.makeTitle} />
      <LabelField label={label} onChange={setLabel} />
      <View className="field-label">{companionWords.days}</View>
      <ChoiceChips label={companionWords.days} name="days" options={lengths} chosen={chosen} onChoose={setChosen} />
      {problem !== undefined && (
        <View className="gap">
          {isWhyNot(problem.reason) ? (
            <Notice icon="info" tone="amber" live>
              {companionWords.whyNot[problem.reason]}
            </Notice>
          ) : (
            <ProblemLine problem={problem} />
          )}
        </View>
      )}
      <WhatIsSeen />
    </Screen>
  );
}
