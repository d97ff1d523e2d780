import type { Clinic } from "@shared/team/clinic";
import type { Judgement } from "@shared/triage/judgement";
import { View } from "@tarojs/components";
import { useEffect } from "react";
import { todayView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Screen } from "@/components/screen";
import { WithNumber } from "@/components/with-number";
import { aria } from "@/platform/aria";
import { phoneCall } from "@/platform/phone-call";
import { goBack, openTab } from "@/routes";
import { emergencyWords } from "@/words/emergency-words";
import { adviceFor } from "@/words/result-words";
import { screenWords } from "@/words/screen-words";
import { Delivery } from "./delivery";
import "./index.scss";
import { RedSigns } from "./red-signs";
import { useEmergency } from "./use-emergency";

interface CallsProps {
  readonly clinic: Clinic | undefined;
  /** The clinic's number comes first when the advice names it first. */
  readonly clinicFirst: boolean;
}

function Calls({ clinic, clinicFirst }: CallsProps) {
  const ambulance = (
    <ActionButton
      key="120"
      id="call-120"
      kind="red"
      icon="phone"
      text={screenWords.call120}
      onTap={() => phoneCall("120")}
    />
  );
  if (clinic === undefined) return ambulance;
  const number = clinic.emergencyPhone;
  const call = (
    <ActionButton
      key="clinic"
      id="call-clinic"
      kind="red"
      icon="phone"
      text={screenWords.callClinicNumber(number)}
      onTap={() => phoneCall(number)}
    />
  );
  return <View className="emergency__calls">{clinicFirst ? [call, ambulance] : [ambulance, call]}</View>;
}

interface AdviceProps {
  readonly judgement: Judgement | undefined;
  readonly clinic: Clinic | undefined;
}

/** The first thing a screen reader says on this page, and the largest thing on it. */
function Advice({ judgement, clinic }: AdviceProps) {
  const number = clinic?.emergencyPhone ?? "";
  const text = judgement === undefined ? emergencyWords.generalAdvice(number) : adviceFor(judgement, number);
  return (
    <View className="emergency__advice" {...aria({ role: "alert", live: "assertive" })}>
      <Heading
        className={judgement === undefined ? "emergency__text" : "emergency__order"}
        level={1}
        text={<WithNumber text={text} number={number} />}
      />
      {judgement?.adviceLines.map((line) => (
        <View className="emergency__line" key={line}>
          {line}
        </View>
      ))}
    </View>
  );
}

/** Emergency advice: shown at once, from the phone's own rules, without a network. */
export default function EmergencyPage() {
  const { clinic, care, judgement, outgoing, openCount, early, receivedAt } = useEmergency();
  useEffect(() => {
    if (todayView.store.get().view === undefined) todayView.load();
  }, []);
  const leave = () => (outgoing === undefined ? goBack() : openTab("today"));
  return (
    <Screen title={emergencyWords.title} className="emergency">
      <Advice judgement={judgement} clinic={clinic} />
      <Calls clinic={clinic} clinicFirst={judgement?.action === "clinicNow"} />
      {clinic?.nearestEmergencyRoom !== undefined && (
        <View className="emergency__line">{`${emergencyWords.nearest}：${clinic.nearestEmergencyRoom}`}</View>
      )}
      <RedSigns judgement={judgement} signs={care?.triage.signs ?? []} day={care?.episode.day ?? 0} />
      <Delivery outgoing={outgoing} early={early} openCount={openCount} receivedAt={receivedAt} />
      <View className="emergency__line">{screenWords.notAmbulance}</View>
      <ActionButton id="understood" kind="red-outline" text={emergencyWords.done} onTap={leave} />
    </Screen>
  );
}
