import type { Instant } from "@shared/calendar/instant";
import type { PersonView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { ProblemLine } from "@/components/problem-line";
import { aria } from "@/platform/aria";
import { whenWords } from "@/words/appointment-words";
import { familyWords } from "@/words/family-words";

interface Code {
  readonly code: string;
  readonly expiresAt: Instant;
}

/** Four and four, as one reads a code aloud. */
const inHalves = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** A code that lets one relative book; shown large, to be read out or copied by hand. */
export function Invite({ person }: { readonly person: PersonView }) {
  const { patientId, relation, name } = person;
  const [code, setCode] = useState<Code>();
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const invite = async () => {
    setSending(true);
    const reply = await api.call("family.invite", relation === "self" ? {} : { patientId });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (reply.ok) setCode({ code: reply.data.code, expiresAt: reply.data.expiresAt as Instant });
  };
  return (
    <View className="gap">
      <ActionButton
        id={`invite-${relation}`}
        kind="quiet"
        icon="people"
        text={relation === "self" ? familyWords.invite : familyWords.inviteFor(name)}
        off={sending}
        onTap={invite}
      />
      {problem !== undefined && <ProblemLine problem={problem} />}
      <BottomSheet open={code !== undefined} title={familyWords.inviteTitle} onClose={() => setCode(undefined)}>
        {code !== undefined && (
          <>
            <View
              className="family__code"
              {...aria({ role: "img", label: familyWords.codeSaid([...code.code].join(" ")) })}
            >
              {inHalves(code.code)}
            </View>
            <View>{familyWords.inviteText(whenWords(code.expiresAt))}</View>
            <View className="field-label">{familyWords.inviteWhat}</View>
            <View>{familyWords.mayBook}</View>
            <View className="soft">{familyWords.mayNotRead}</View>
          </>
        )}
      </BottomSheet>
    </View>
  );
}
