import type { Problem } from "@shared/contract/problem";
import { readToken, tokenForPeople, tokenLength } from "@shared/referral/token";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { myReferralView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { CodeField } from "@/components/code-field";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { aria } from "@/platform/aria";
import { referralCodeWords } from "@/words/referral-code-words";
import { referralRefusal } from "../referral-refusal";

/** Letters and digits between two hyphens. */
const group = 4;

/** How the typing stands, said while it goes on. */
function standing(code: string): string {
  const token = readToken(code);
  if (token !== undefined) return referralCodeWords.complete(tokenForPeople(token).toUpperCase());
  if (code.length < tokenLength) return referralCodeWords.missing(tokenLength - code.length);
  return referralCodeWords.wrongShape;
}

/** The field for the code, with what is missing told at once and a refusal in plain words. */
export function EnterToken({ onEntered }: { onEntered(): void }) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const enter = async () => {
    setSending(true);
    const reply = await api.call("referral.enter", { code });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) {
      // taken back on another phone meanwhile
      if (reply.problem.reason === "consentNeeded") myReferralView.load();
      return;
    }
    onEntered();
    myReferralView.replace(reply.data);
  };
  const change = (typed: string) => {
    setCode(typed);
    setProblem(undefined);
  };
  const refusal = problem === undefined ? undefined : referralRefusal(problem);
  return (
    <>
      <Heading className="title" level={1} text={referralCodeWords.heading} />
      <View className="soft">{referralCodeWords.intro}</View>
      <View className="field-label">{referralCodeWords.field}</View>
      <CodeField label={referralCodeWords.field} length={tokenLength} group={group} value={code} onChange={change} />
      <View className="gap" id="standing" {...aria({ live: "polite" })}>
        {code === "" ? referralCodeWords.howTo : standing(code)}
      </View>
      {refusal !== undefined && (
        <View className="gap">
          <Notice icon="info" tone="amber" live>
            <View className="lead">{refusal.title}</View>
            <View>{refusal.advice}</View>
          </Notice>
        </View>
      )}
      <View className="section">
        <ActionButton
          id="enter"
          text={sending ? referralCodeWords.sending : referralCodeWords.enter}
          off={sending || readToken(code) === undefined}
          onTap={enter}
        />
      </View>
    </>
  );
}
