import { View } from "@tarojs/components";
import { useLoaded } from "@/care/use-loaded";
import { sheetsView } from "@/care/views";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { SheetRow } from "@/components/sheet-row";
import { Waiting } from "@/components/waiting";
import { screenWords } from "@/words/screen-words";
import { sheetWords } from "@/words/sheet-words";

/** Every survey that waits for the person. */
export default function SurveysPage() {
  const { view, problem, kept } = useLoaded(sheetsView);
  const sheets = view?.sheets ?? [];
  const named = new Set(sheets.map(({ patientName }) => patientName)).size > 1;
  return (
    <Screen title={sheetWords.title} footer={<EmergencyFooter />}>
      {kept && problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={sheetsView.load} />}
      {view !== undefined && sheets.length === 0 && (
        <Blank icon="sheet" title={sheetWords.none} text={sheetWords.noneText} />
      )}
      {sheets.length > 0 && (
        <View className="sheet rows gap">
          {sheets.map((sheet) => (
            <SheetRow key={sheet.sheetId} sheet={sheet} named={named} />
          ))}
        </View>
      )}
    </Screen>
  );
}
