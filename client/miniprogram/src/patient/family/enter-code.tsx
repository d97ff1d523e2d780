import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { familyView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { CodeField } from "@/components/code-field";
import { Notice } from "@/components/notice";
import { TextField } from "@/components/text-field";
import { familyWords } from "@/words/family-words";
import { problemWords } from "@/words/problem-words";

const length = 8;

function complaint(problem: Problem): string {
  const { code } = problem;
  if (code === "notFound" || code === "conflict" || code === "invalidInput") return familyWords.wrongCode;
  const { title, advice } = problemWords(problem);
  return `${title}。${advice}`;
}

/** A code from a relative lets one book for them. */
export function EnterCode() {
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const join = async () => {
    setSending(true);
    const reply = await api.call("family.accept", { code, name: name.trim() });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    familyView.replace(reply.data);
    setCode("");
    setAsking(false);
    Taro.showToast({ title: familyWords.joined, icon: "none" });
  };
  return (
    <View className="gap">
      <ActionButton
        id="enter-code"
        kind="outline"
        icon="people"
        text={familyWords.enterCode}
        onTap={() => setAsking(true)}
      />
      <BottomSheet open={asking} title={familyWords.enterCode} onClose={() => setAsking(false)}>
        <View className="soft">{familyWords.enterText}</View>
        <View className="field-label">{familyWords.codeField}</View>
        <CodeField label={familyWords.codeField} length={length} value={code} onChange={setCode} />
        <View className="field-label">{familyWords.yourName}</View>
        <TextField id="helper-name" label={familyWords.yourName} value={name} longest={20} onChange={setName} />
        {problem !== undefined && (
          <View className="gap">
            <Notice icon="warning" tone="amber" live>
              {complaint(problem)}
            </Notice>
          </View>
        )}
        <View className="section">
          <ActionButton
            id="join"
            text={familyWords.join}
            off={sending || code.length < length || name.trim() === ""}
            onTap={join}
          />
        </View>
      </BottomSheet>
    </View>
  );
}
