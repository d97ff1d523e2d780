import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { sayWillCome } from "@/booking/say-will-come";
import { messageWords } from "@/words/message-words";
import { ActionButton } from "./action-button";
import { Notice } from "./notice";
import { ProblemLine } from "./problem-line";

interface WillComeProps {
  readonly appointment: MyAppointment;
  /** The most important thing on the page. */
  readonly main: boolean;
}

/** "I will come", and once it was said, that the clinic knows. */
export function WillCome({ appointment, main }: WillComeProps) {
  const { appointmentId, willCome } = appointment;
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  if (willCome === true) {
    return (
      <Notice icon="check" tone="green" live>
        {messageWords.saidWillCome}
      </Notice>
    );
  }
  const say = async () => {
    setSending(true);
    const failure = await sayWillCome(appointmentId);
    setSending(false);
    setProblem(failure);
  };
  return (
    <>
      {problem !== undefined && (
        <>
          <ProblemLine problem={problem} />
          <View className="gap" />
        </>
      )}
      <ActionButton
        id={`will-come-${appointmentId}`}
        kind={main ? "primary" : "quiet"}
        icon="check"
        text={messageWords.willCome}
        off={sending}
        onTap={say}
      />
    </>
  );
}
