import { clinicDateAt } from "@shared/calendar/instant";
import type { MySheet } from "@shared/contract/survey-views";
import { open } from "@/routes";
import { hasSurveyDraft } from "@/survey/survey-draft";
import { dayWords } from "@/words/day-words";
import { inLanguage } from "@/words/in-language";
import { sheetHint, sheetWords } from "@/words/sheet-words";
import { Row } from "./row";

interface SheetRowProps {
  readonly sheet: MySheet;
  /** Surveys about several people stand in the list. */
  readonly named: boolean;
}

/** A survey that waits, in a list: how long it takes and until when. */
export function SheetRow({ sheet, named }: SheetRowProps) {
  const { sheetId, title, begun, closesAt } = sheet;
  const isBegun = begun || hasSurveyDraft(sheetId);
  return (
    <Row
      id={`sheet-${sheetId}`}
      icon="sheet"
      title={inLanguage(title)}
      hint={`${sheetHint(sheet, named)} · ${sheetWords.until(dayWords(clinicDateAt(closesAt)))}`}
      {...(isBegun ? { state: { text: sheetWords.goOn, tone: "calm" } as const } : {})}
      onTap={() => open("survey", { id: sheetId })}
    />
  );
}
