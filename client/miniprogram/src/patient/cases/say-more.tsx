import type { MyCase } from "@shared/contract/case-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { putCase } from "@/cases/put-case";
import { useKeptWords } from "@/cases/use-kept-words";
import { ActionButton } from "@/components/action-button";
import { WordsAnswer } from "@/components/words-answer";
import { caseWords } from "@/words/case-words";
import { CaseProblem } from "./case-problem";

interface SayMoreProps {
  readonly caseId: MyCase["caseId"];
  /** More about it, or what is not settled. */
  readonly kind: "added" | "reopened";
  onSent(): void;
}

const longest = 500;

/** Words for the person in charge; kept on the phone until they are there. */
export function SayMore({ caseId, kind, onSent }: SayMoreProps) {
  const { requestId, text, write, arrived } = useKeptWords(`case/${caseId}/${kind}`);
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const reply = await api.call("case.answer", { requestId, caseId, answer: { kind, text } });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    arrived();
    onSent();
    Taro.showToast({ title: kind === "added" ? caseWords.addedToast : caseWords.reopenedToast, icon: "none" });
    putCase(reply.data.case);
  };
  return (
    <View>
      <View className="soft">{caseWords.moreText}</View>
      <View className="gap">
        <WordsAnswer id="case-words" label={caseWords.more} value={text} most={longest} onChange={write} />
      </View>
      {problem !== undefined && <CaseProblem problem={problem} />}
      <View className="section">
        <ActionButton id="case-send" text={caseWords.send} off={sending || text.trim() === ""} onTap={send} />
      </View>
    </View>
  );
}
