import { View } from "@tarojs/components";
import Taro, { useRouter } from "@tarojs/taro";
import { useState } from "react";
import { useStore } from "@/care/store";
import { useClinic } from "@/care/use-clinic";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Screen } from "@/components/screen";
import { WithNumber } from "@/components/with-number";
import { aria } from "@/platform/aria";
import { goBack, openTab, plainParam } from "@/routes";
import { type Alarm, alarms, type SafetyAnswers } from "@/survey/alarms";
import { safetyWords } from "@/words/safety-words";
import { AlarmDelivery } from "./alarm-delivery";
import { DangerCalls, HelpCalls } from "./help-calls";
import "./index.scss";
import { SafetyQuestion } from "./safety-question";

/** The words of the screen, the first thing a screen reader says here. */
function Words({ phone, raised }: { readonly phone: string; readonly raised: boolean }) {
  const { said, generalSaid, callNow, helpline, danger, clinic, company } = safetyWords;
  return (
    <View {...aria({ role: "alert", live: "assertive" })}>
      <Heading className="safety__said" level={1} text={raised ? said : generalSaid} />
      <View className="safety__line">{callNow}</View>
      <View className="safety__line">
        <WithNumber text={helpline} number="12356" />
      </View>
      <View className="safety__line">{danger}</View>
      {phone !== "" && (
        <View className="safety__line">
          <WithNumber text={clinic(phone)} number={phone} />
        </View>
      )}
      <View className="safety__line">{company}</View>
    </View>
  );
}

const order = ["harmNow", "someoneThere", "callBack"] as const;

/** The three questions, one after another. What was said stays to be seen and can be changed. */
function Asking({ job, onDanger }: { readonly job: Alarm; onDanger(): void }) {
  const open = order.findIndex((name) => job[name] === undefined);
  const shown = open < 0 ? order : order.slice(0, open + 1);
  const answer = (name: keyof SafetyAnswers, yes: boolean) => {
    alarms.answer(job.id, { [name]: yes });
    if (name === "harmNow" && yes) onDanger();
  };
  return (
    <>
      {shown.map((name) => (
        <View key={name}>
          <SafetyQuestion name={name} answer={job[name]} onAnswer={(yes) => answer(name, yes)} />
          {name === "someoneThere" && job.someoneThere === false && (
            <Notice icon="people" live>
              <View className="lead">{safetyWords.trusted}</View>
            </Notice>
          )}
          {name === "callBack" && job.callBack !== undefined && (
            <Notice icon="phone" live>
              {job.callBack ? safetyWords.willCall : safetyWords.willDecide}
            </Notice>
          )}
        </View>
      ))}
    </>
  );
}

/** In danger now: nothing but the two numbers, until the person goes on. */
function Danger({ onGoOn }: { onGoOn(): void }) {
  return (
    <View className="safety__danger" {...aria({ role: "alert", live: "assertive" })}>
      <Heading className="safety__order" level={1} text={safetyWords.dangerTitle} />
      <View className="safety__line">{safetyWords.dangerText}</View>
      <DangerCalls />
      <ActionButton id="danger-on" kind="outline" slim text={safetyWords.dangerOn} onTap={onGoOn} />
    </View>
  );
}

/** When an answer speaks of hurting oneself: who can help now, without a network, and three questions for the team. */
export default function SafetyPage() {
  const sheet = plainParam(useRouter().params["sheet"]);
  const alarm = useStore(alarms.store).find(({ job }) => job.id === sheet);
  const clinic = useClinic();
  const [passed, setPassed] = useState(alarm?.job.harmNow === true);
  const known = alarm?.job.phone ?? "";
  const phone = known === "" ? (clinic?.emergencyPhone ?? "") : known;
  const inDanger = alarm?.job.harmNow === true;
  const pass = (on: boolean) => {
    setPassed(on);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  };
  if (inDanger && !passed) {
    return (
      <Screen title={safetyWords.title} className="safety safety--danger">
        <Danger onGoOn={() => pass(true)} />
        <AlarmDelivery alarm={alarm} />
      </Screen>
    );
  }
  return (
    <Screen title={safetyWords.title} className="safety">
      {inDanger && <DangerCalls />}
      <Words phone={phone} raised={alarm !== undefined} />
      <HelpCalls phone={phone} />
      {alarm !== undefined && (
        <>
          <Asking job={alarm.job} onDanger={() => pass(false)} />
          <AlarmDelivery alarm={alarm} />
        </>
      )}
      <View className="section">
        <ActionButton id="go-on" kind="outline" text={safetyWords.goOn} onTap={goBack} />
        <ActionButton id="stop" kind="outline" text={safetyWords.stop} onTap={() => openTab("today")} />
        <View className="safety__line">{safetyWords.stopHint}</View>
      </View>
    </Screen>
  );
}
