import type { Problem } from "@shared/contract/problem";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { ChoiceRow } from "@/components/choice-row";
import { Notice } from "@/components/notice";
import { ProblemLine } from "@/components/problem-line";
import { aria } from "@/platform/aria";
import { phoneCall } from "@/platform/phone-call";
import { screenWords } from "@/words/screen-words";
import { visitWords } from "@/words/visit-words";

interface CancelSheetProps {
  readonly open: boolean;
  readonly appointmentId: string;
  /** The clinic will be asked, because it is too late to do it alone. */
  readonly late: boolean;
  readonly clinic: Clinic | undefined;
  onClose(): void;
}

/** The wish is on the team's list; they call back. */
function WishNoted({ clinic }: { readonly clinic: Clinic | undefined }) {
  return (
    <>
      <Notice icon="phone" tone="green" live>
        {visitWords.called}
      </Notice>
      <View className="section">
        {clinic !== undefined && (
          <ActionButton
            icon="phone"
            text={screenWords.callClinicNumber(clinic.emergencyPhone)}
            onTap={() => phoneCall(clinic.emergencyPhone)}
          />
        )}
      </View>
    </>
  );
}

/** Why, what it means, and then it is cancelled; or the clinic calls back when it is too late for that. */
export function CancelSheet({ open, appointmentId, late, clinic, onClose }: CancelSheetProps) {
  const [reason, setReason] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const cancel = async () => {
    if (reason === undefined) return;
    setSending(true);
    const reply = await api.call("appointment.cancel", { appointmentId, reason });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    Taro.showToast({ title: visitWords.cancelled, icon: "success" });
    close();
    visitsView.load();
  };
  const noted = problem?.reason === "insideNotice";
  return (
    <BottomSheet open={open} title={late ? visitWords.lateTitle : visitWords.cancelTitle} onClose={close}>
      {noted && <WishNoted clinic={clinic} />}
      {!noted && (
        <>
          <View className="field-label">{visitWords.why}</View>
          <View {...aria({ role: "radiogroup", label: visitWords.why })}>
            {visitWords.reasons.map((text, at) => (
              <ChoiceRow
                key={text}
                kind="radio"
                id={`reason-${at}`}
                text={text}
                chosen={text === reason}
                onTap={() => setReason(text)}
              />
            ))}
          </View>
          {!late && <View className="soft gap">{visitWords.cancelText}</View>}
          {problem !== undefined && (
            <View className="gap">
              <ProblemLine problem={problem} />
            </View>
          )}
          <View className="section">
            <ActionButton
              id="cancel-yes"
              kind="red-outline"
              text={late ? visitWords.lateCancel : visitWords.cancelYes}
              off={reason === undefined || sending}
              onTap={cancel}
            />
            <ActionButton id="cancel-no" text={visitWords.cancelNo} onTap={close} />
          </View>
        </>
      )}
    </BottomSheet>
  );
}
