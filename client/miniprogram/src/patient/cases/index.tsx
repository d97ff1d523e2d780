import { View } from "@tarojs/components";
import { useLoaded } from "@/care/use-loaded";
import { casesView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { phoneNow } from "@/platform/clock";
import { open } from "@/routes";
import { caseWords } from "@/words/case-words";
import { screenWords } from "@/words/screen-words";
import { CaseCard } from "./case-card";
import "./index.scss";

/** What somebody said and what became of it, newest first. */
export default function CasesPage() {
  const { view, problem, kept } = useLoaded(casesView);
  const cases = view?.cases ?? [];
  const named = new Set(cases.map(({ patientName }) => patientName)).size > 1;
  const file = <ActionButton id="file-new" kind="outline" text={caseWords.file} onTap={() => open("complaint")} />;
  return (
    <Screen title={caseWords.title} className="cases" footer={<EmergencyFooter />}>
      {kept && problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={casesView.load} />}
      {cases.map((one) => (
        <CaseCard key={one.caseId} one={one} named={named} now={phoneNow()} crisis={view?.crisis} />
      ))}
      {view !== undefined && cases.length === 0 && (
        <Blank icon="chat" title={caseWords.none} text={caseWords.noneText}>
          {file}
        </Blank>
      )}
      {cases.length > 0 && <View className="section">{file}</View>}
    </Screen>
  );
}
