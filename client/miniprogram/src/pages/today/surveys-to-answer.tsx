import type { MySheet } from "@shared/contract/survey-views";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import { View } from "@tarojs/components";
import { useState } from "react";
import { useStore } from "@/care/store";
import { sheetsView } from "@/care/views";
import { DeclineSheet } from "@/components/decline-sheet";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { SheetRow } from "@/components/sheet-row";
import { Tappable } from "@/components/tappable";
import { aria } from "@/platform/aria";
import { open } from "@/routes";
import { type SheetOnItsWay, sheetOutbox } from "@/survey/sheet-outbox";
import { inLanguage } from "@/words/in-language";
import { sheetWords } from "@/words/sheet-words";
import { MicroSurvey } from "./micro-survey";

/** As many as stand on the first page; the rest is in the list. */
const mostShown = 2;

/** Answered where it stands: short, with nothing to be read first, and nothing that could bring up the safety screen. */
const microOf = ({ micro }: MySheet) =>
  micro === undefined || micro.consent !== undefined || isMoodSurvey(micro) ? undefined : micro;

/** What became of a short survey that was answered on this page. */
function Answered({ entry }: { readonly entry: SheetOnItsWay }) {
  const { state, receipt, problem } = entry;
  if (state === "refused") {
    return (
      <Notice icon="info" tone="amber" live>
        {problem?.reason === "expired" ? sheetWords.expired : sheetWords.notTaken}
      </Notice>
    );
  }
  return (
    <View className="micro__thanks" id="micro-thanks" {...aria({ role: "status", live: "polite" })}>
      <View className="row__icon">
        <Icon name={receipt === undefined ? "cloud" : "check"} small />
      </View>
      <View className="row__body">
        <View className="lead">{sheetWords.thanks}</View>
        <View>{receipt === undefined ? sheetWords.waiting : inLanguage(receipt.closing)}</View>
        {receipt !== undefined && receipt.cases.length > 0 && (
          <Tappable className="micro__more" onTap={() => open("survey", { id: receipt.sheetId })}>
            <View>{sheetWords.seeReceipt}</View>
            <Icon name="right" small />
          </Tappable>
        )}
      </View>
    </View>
  );
}

/** Surveys that wait, after everything that is care. A short one is answered here; the others open their page. */
export function SurveysToAnswer() {
  const { view } = useStore(sheetsView.store);
  const handedIn = useStore(sheetOutbox.store);
  const [answeredHere, setAnsweredHere] = useState<string>();
  const [declining, setDeclining] = useState<string>();
  const entryOf = (id: string) => handedIn.find(({ job }) => job.id === id);
  const open = (view?.sheets ?? []).filter(({ sheetId }) => entryOf(sheetId) === undefined);
  const named = new Set(open.map(({ patientName }) => patientName)).size > 1;
  const thanked = answeredHere === undefined ? undefined : entryOf(answeredHere);
  const short = thanked === undefined ? open.find((sheet) => microOf(sheet) !== undefined) : undefined;
  const micro = short === undefined ? undefined : microOf(short);
  const rows = open.filter((sheet) => sheet !== short);
  if (open.length === 0 && thanked === undefined) return null;
  return (
    <Section title={sheetWords.card}>
      <View className="sheet">
        {thanked !== undefined && <Answered entry={thanked} />}
        {short !== undefined && micro !== undefined && (
          <MicroSurvey
            key={short.sheetId}
            sheet={short}
            survey={micro}
            named={named}
            onHandedIn={() => setAnsweredHere(short.sheetId)}
            onDecline={() => setDeclining(short.sheetId)}
          />
        )}
        {rows.slice(0, mostShown).map((sheet) => (
          <SheetRow key={sheet.sheetId} sheet={sheet} named={named} />
        ))}
        {rows.length > mostShown && <AllSurveys count={rows.length - mostShown} />}
      </View>
      <DeclineSheet sheetId={declining} onClose={() => setDeclining(undefined)} onDeclined={() => undefined} />
    </Section>
  );
}

function AllSurveys({ count }: { readonly count: number }) {
  return <Row id="all-surveys" icon="sheet" title={sheetWords.others(count)} onTap={() => open("surveys")} />;
}
