import type { Instant } from "@shared/calendar/instant";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { CodeField } from "@/components/code-field";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { canScan, scanCode } from "@/platform/scan";
import { openTab } from "@/routes";
import { approveWords } from "@/words/approve-words";
import { momentWords } from "@/words/day-words";
import { problemWords } from "@/words/problem-words";
import { receiptWords } from "@/words/receipt-words";

const length = 16;

/** Where approving stands. */
type Stage =
  | { readonly kind: "enter"; readonly problem?: Problem }
  | { readonly kind: "looking" }
  | { readonly kind: "ask"; readonly code: string; readonly requestedAt: number }
  | { readonly kind: "end"; readonly good: boolean; readonly text: string };

const end = (good: boolean, text: string): Stage => ({ kind: "end", good, text });

function refusal(problem: Problem): Stage {
  if (problem.code === "forbidden") return end(false, approveWords.notStaff);
  return { kind: "enter", problem };
}

async function look(code: string): Promise<Stage> {
  const reply = await api.call("signIn.look", { code });
  if (!reply.ok) return refusal(reply.problem);
  if (reply.data.state === "expired") return end(false, approveWords.expired);
  if (reply.data.state === "approved") return end(true, approveWords.alreadyApproved);
  return { kind: "ask", code, requestedAt: reply.data.requestedAt };
}

async function approve(code: string): Promise<Stage> {
  const reply = await api.call("signIn.approve", { code });
  return reply.ok ? end(true, approveWords.approved(reply.data.staffName)) : refusal(reply.problem);
}

const wordsFor = (problem: Problem): string =>
  problem.code === "notFound" || problem.code === "invalidInput"
    ? approveWords.unknown
    : `${problemWords(problem).title}。${problemWords(problem).advice}`;

function Enter({ problem, onCode }: { readonly problem: Problem | undefined; onCode(code: string): void }) {
  const [code, setCode] = useState("");
  return (
    <>
      <Heading className="title" level={1} text={approveWords.enter} />
      <View className="soft">{approveWords.enterText}</View>
      {canScan && (
        <View className="gap">
          <ActionButton
            id="scan"
            text={approveWords.scan}
            onTap={() => scanCode().then((text) => text && onCode(text))}
          />
        </View>
      )}
      <View className="gap">
        <CodeField label={approveWords.field} length={length} value={code} onChange={setCode} />
      </View>
      {problem !== undefined && (
        <View className="gap">
          <Notice icon="warning" tone="amber" live>
            {wordsFor(problem)}
          </Notice>
        </View>
      )}
      <View className="gap">
        <ActionButton
          id="look"
          kind={canScan ? "outline" : "primary"}
          text={approveWords.look}
          off={code.length < length}
          onTap={() => onCode(code)}
        />
      </View>
    </>
  );
}

/** A staff member lets a computer sign in as them: look first, then decide. */
export default function Approve() {
  const [stage, setStage] = useState<Stage>({ kind: "enter" });
  const go = (next: Promise<Stage>) => {
    setStage({ kind: "looking" });
    next.then(setStage);
  };
  return (
    <Screen title={approveWords.title}>
      {stage.kind === "looking" && <Waiting />}
      {stage.kind === "enter" && <Enter problem={stage.problem} onCode={(code) => go(look(code))} />}
      {stage.kind === "ask" && (
        <View className="sheet">
          <Icon name="desktop" />
          <Heading className="title" level={1} text={approveWords.askTitle} />
          <View className="gap">{approveWords.requestedAt(momentWords(stage.requestedAt as Instant))}</View>
          <View className="soft gap">{approveWords.askText}</View>
          <View className="gap">
            <ActionButton id="approve" text={approveWords.approve} onTap={() => go(approve(stage.code))} />
            <ActionButton
              kind="outline"
              text={approveWords.reject}
              onTap={() => setStage(end(false, approveWords.rejected))}
            />
          </View>
        </View>
      )}
      {stage.kind === "end" && (
        <Blank icon={stage.good ? "check" : "info"} title={stage.text} text="">
          <ActionButton text={receiptWords.toToday} onTap={() => openTab("today")} />
        </Blank>
      )}
    </Screen>
  );
}
