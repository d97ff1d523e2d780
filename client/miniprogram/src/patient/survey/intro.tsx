import { clinicDateAt } from "@shared/calendar/instant";
import type { OpenSheet } from "@shared/contract/survey-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { ActionButton } from "@/components/action-button";
import { DeclineSheet } from "@/components/decline-sheet";
import { Heading } from "@/components/heading";
import { Icon, type IconName } from "@/components/icon";
import { goBack } from "@/routes";
import { dayWords, momentWords } from "@/words/day-words";
import { inLanguage } from "@/words/in-language";
import { surveyWords } from "@/words/survey-words";

interface IntroProps {
  readonly open: OpenSheet;
  /** Something was answered before. */
  readonly begun: boolean;
  onBegin(): void;
}

interface Fact {
  readonly icon: IconName;
  readonly text: string;
}

function readers({ survey, sheet }: OpenSheet): Fact {
  if (sheet.anonymous) return { icon: "shield", text: surveyWords.anonymous };
  return { icon: "eye", text: survey.clinical === true ? surveyWords.clinical : surveyWords.named };
}

function facts(open: OpenSheet): readonly Fact[] {
  const { survey, sheet } = open;
  const asked = survey.questions.filter(({ kind }) => kind !== "note").length;
  const { about, patientName, closesAt } = sheet;
  return [
    ...(about === undefined
      ? []
      : [{ icon: "calendar", text: surveyWords.about(about.title, dayWords(clinicDateAt(about.at))) } as const]),
    ...(patientName === "" ? [] : [{ icon: "people", text: surveyWords.forPerson(patientName) } as const]),
    { icon: "clock", text: `${surveyWords.minutes(survey.minutes)}，${surveyWords.questions(asked)}` },
    readers(open),
    { icon: "calendar", text: surveyWords.closes(momentWords(closesAt)) },
    { icon: "info", text: surveyWords.notAssessed },
  ];
}

/** What it is for, how long it takes and who reads it, before the first question. */
export function Intro({ open, begun, onBegin }: IntroProps) {
  const { survey, sheet } = open;
  const [declining, setDeclining] = useState(false);
  return (
    <>
      <Heading className="survey__title" level={1} text={inLanguage(survey.title)} />
      <View className="survey__intro">{inLanguage(survey.intro)}</View>
      <View className="sheet rows">
        {facts(open).map(({ icon, text }) => (
          <View className="row" key={text}>
            <View className="row__icon">
              <Icon name={icon} small />
            </View>
            <View className="row__body">{text}</View>
          </View>
        ))}
      </View>
      {survey.licence.kind === "free" && (
        <View className="soft gap">{`${surveyWords.credit}：${inLanguage(survey.licence.credit)}`}</View>
      )}
      <View className="section">
        {begun && <View className="survey__kept soft">{surveyWords.draftKept}</View>}
        <ActionButton id="begin" text={begun ? surveyWords.goOn : surveyWords.begin} onTap={onBegin} />
        <ActionButton id="decline" kind="outline" text={surveyWords.decline} onTap={() => setDeclining(true)} />
      </View>
      <DeclineSheet
        sheetId={declining ? sheet.sheetId : undefined}
        onClose={() => setDeclining(false)}
        onDeclined={goBack}
      />
    </>
  );
}
