import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Notice } from "@/components/notice";
import { TextField } from "@/components/text-field";
import { canScan, scanCode } from "@/platform/scan";
import { open } from "@/routes";
import { refusalWords } from "@/words/refusal-words";
import { visitWords } from "@/words/visit-words";

interface ByHandProps {
  readonly open: boolean;
  readonly wrong: string | undefined;
  readonly sending: boolean;
  onCode(code: string): void;
  onClose(): void;
}

/** Where there is no camera the code is typed. */
function ByHand({ open: shown, wrong, sending, onCode, onClose }: ByHandProps) {
  const [code, setCode] = useState("");
  return (
    <BottomSheet open={shown} title={visitWords.typeCode} onClose={onClose}>
      <TextField id="arrival-code" label={visitWords.codeField} value={code} longest={200} onChange={setCode} />
      {wrong !== undefined && (
        <View className="gap">
          <Notice icon="warning" tone="amber" live>
            {wrong}
          </Notice>
        </View>
      )}
      <View className="section">
        <ActionButton
          id="send-code"
          text={visitWords.arriveDone}
          off={sending || code.trim() === ""}
          onTap={() => onCode(code.trim())}
        />
      </View>
      <View className="soft gap">{visitWords.cantScan}</View>
    </BottomSheet>
  );
}

function complaint(problem: Problem): string {
  const { reason } = problem;
  if (reason === "wrongCode" || reason === "notToday" || reason === "notAhead") return visitWords[reason];
  const { title, advice } = refusalWords(problem);
  return `${title}。${advice}`;
}

/** "I am here": the code on the front desk says so, and the waiting begins to count. */
export function Arrive({ appointmentId }: { readonly appointmentId: string }) {
  const [typing, setTyping] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [sending, setSending] = useState(false);
  const arrive = async (code: string) => {
    setSending(true);
    const reply = await api.call("visit.arrive", { appointmentId, code });
    setSending(false);
    setWrong(reply.ok ? undefined : complaint(reply.problem));
    if (!reply.ok) return;
    setTyping(false);
    visitsView.load();
    open("waiting", { id: appointmentId });
  };
  const begin = async () => {
    setWrong(undefined);
    if (!canScan) return setTyping(true);
    const code = await scanCode();
    if (code !== undefined) await arrive(code);
  };
  return (
    <>
      {wrong !== undefined && !typing && (
        <Notice icon="warning" tone="amber" live>
          {wrong}
        </Notice>
      )}
      <View className="gap" />
      <ActionButton id="arrive" icon="qr" text={visitWords.arrive} off={sending} onTap={begin} />
      <View className="visit__hint soft">{`${visitWords.arriveHint}。${visitWords.cantScan}`}</View>
      <ByHand open={typing} wrong={wrong} sending={sending} onCode={arrive} onClose={() => setTyping(false)} />
    </>
  );
}
