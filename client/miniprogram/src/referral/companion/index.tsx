import type { CompanionView } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { useRouter } from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { createLoadedView } from "@/care/loaded-view";
import { useLoaded } from "@/care/use-loaded";
import { Blank } from "@/components/blank";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { Waiting } from "@/components/waiting";
import { phoneCall } from "@/platform/phone-call";
import { plainParam } from "@/routes";
import { whenWords } from "@/words/appointment-words";
import { screenWords } from "@/words/screen-words";
import { toDoWords } from "@/words/to-do-words";
import { companionRefusal } from "../companion-refusal";
import { ToDoDays } from "../to-do-days";

function ToDoList({ view }: { readonly view: CompanionView }) {
  const { clinic } = view;
  return (
    <>
      <Heading className="title" level={1} text={toDoWords.heading} />
      <View>{toDoWords.intro}</View>
      <View className="soft">{toDoWords.until(whenWords(view.until))}</View>
      {view.days.length === 0 && (
        <View className="gap">
          <Notice icon="info">{toDoWords.noDays}</Notice>
        </View>
      )}
      <ToDoDays today={view.today} days={view.days} />
      <Section title={toDoWords.clinic}>
        <View className="sheet rows">
          <Row icon="pin" title={clinic.name} hint={clinic.address} />
          <Row
            id="call-clinic"
            icon="phone"
            title={toDoWords.call(clinic.phone)}
            onTap={() => phoneCall(clinic.phone)}
          />
        </View>
      </Section>
      <View className="section">
        <Notice icon="shield" tone="plain">
          {toDoWords.onlyThis}
        </Notice>
        <Notice icon="warning" tone="plain">
          {screenWords.notAmbulance}
        </Notice>
      </View>
    </>
  );
}

/** The to-do list as the one person sees it to whom it was handed over. It cannot be passed on from here. */
export default function CompanionPage() {
  const token = plainParam(useRouter().params["k"]);
  const [list] = useState(() => createLoadedView(() => api.call("companion.view", { token })));
  const { view, problem } = useLoaded(list);
  const refusal = problem === undefined ? undefined : companionRefusal(problem);
  return (
    <Screen title={toDoWords.title} className="companion">
      {refusal !== undefined && <Blank icon="sheet" title={refusal.title} text={refusal.advice} />}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && refusal === undefined && (
        <ProblemNotice problem={problem} onRetry={list.load} />
      )}
      {view !== undefined && refusal === undefined && <ToDoList view={view} />}
    </Screen>
  );
}
