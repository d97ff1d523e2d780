import type { Instant } from "@shared/calendar/instant";
import type { MyCase } from "@shared/contract/case-views";
import type { Problem } from "@shared/contract/problem";
import type { CrisisContact } from "@shared/survey/survey-rule";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { makeId } from "@/care/make-id";
import { putCase } from "@/cases/put-case";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Heading } from "@/components/heading";
import { Tag } from "@/components/tag";
import { caseWords } from "@/words/case-words";
import { momentWords } from "@/words/day-words";
import { CaseProblem } from "./case-problem";
import { CaseSteps } from "./case-steps";
import { CrisisHelp } from "./crisis-help";
import { SayMore } from "./say-more";

const tones = { open: "amber", inHand: "calm", closed: "green" } as const;

interface CaseCardProps {
  readonly one: MyCase;
  /** Cases of several people stand in the list. */
  readonly named: boolean;
  readonly now: Instant;
  readonly crisis: CrisisContact | undefined;
}

function Settled({ one, onNotSettled }: { readonly one: MyCase; onNotSettled(): void }) {
  const { caseId } = one;
  const [requestId] = useState(makeId);
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const confirm = async () => {
    setSending(true);
    const reply = await api.call("case.answer", { requestId, caseId, answer: { kind: "confirmed" } });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    Taro.showToast({ title: caseWords.thanks, icon: "none" });
    putCase(reply.data.case);
  };
  return (
    <View className="case__ask">
      <Heading className="lead" level={3} text={caseWords.isItSettled} />
      {problem !== undefined && <CaseProblem problem={problem} />}
      <View className="case__answers">
        <ActionButton
          id={`settled-${caseId}`}
          slim
          icon="check"
          text={caseWords.settled}
          off={sending}
          onTap={confirm}
        />
        <ActionButton id={`unsettled-${caseId}`} kind="outline" slim text={caseWords.notSettled} onTap={onNotSettled} />
      </View>
    </View>
  );
}

/** Until when; nobody is promised a minute after an alarm, when perhaps nobody looks. */
function dueWords({ kind, state, dueAt }: MyCase, now: Instant): string | undefined {
  if (state === "closed" || kind === "crisis") return undefined;
  return dueAt < now ? caseWords.overdue(momentWords(dueAt)) : caseWords.due(momentWords(dueAt));
}

/** One matter: who has it, until when, what was said on both sides, and whether it is settled. */
export function CaseCard({ one, named, now, crisis }: CaseCardProps) {
  const { caseId, kind, state, owner, patientName, steps, mayConfirm } = one;
  const [saying, setSaying] = useState<"added" | "reopened">();
  const title = caseWords.kinds[kind];
  const due = dueWords(one, now);
  const isConfirmed = state === "closed" && steps[steps.length - 1]?.kind === "confirmed";
  const close = () => setSaying(undefined);
  return (
    <View className="sheet case" id={`case-${caseId}`}>
      <View className="case__head">
        <Heading className="title row__body" text={named ? `${caseWords.forPerson(patientName)}${title}` : title} />
        <Tag tone={tones[state]} text={isConfirmed ? caseWords.confirmed : caseWords.states[state]} />
      </View>
      <View className="lead gap">{caseWords.owner(owner.name)}</View>
      {due !== undefined && <View>{due}</View>}
      {kind === "crisis" && state !== "closed" && <CrisisHelp caseId={caseId} crisis={crisis} />}
      <CaseSteps steps={steps} />
      {mayConfirm && <Settled one={one} onNotSettled={() => setSaying("reopened")} />}
      {state !== "closed" && (
        <View className="gap">
          <ActionButton
            id={`more-${caseId}`}
            kind="quiet"
            slim
            text={caseWords.more}
            onTap={() => setSaying("added")}
          />
        </View>
      )}
      <BottomSheet
        open={saying !== undefined}
        title={saying === "reopened" ? caseWords.notSettledTitle : caseWords.moreTitle}
        onClose={close}
      >
        {saying !== undefined && <SayMore key={saying} caseId={caseId} kind={saying} onSent={close} />}
      </BottomSheet>
    </View>
  );
}
