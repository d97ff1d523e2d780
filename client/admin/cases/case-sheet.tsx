import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { SheetLine } from "../sheets/sheet-line";
import { surveyOf } from "../sheets/survey-of";
import { useSheets } from "../sheets/use-sheets";
import { caseWords } from "../words/case-words";
import { sheetWords } from "../words/sheet-words";

interface Props {
  readonly patientId: string;
  readonly sheetId: string;
}

/** The sheet a case came from, with its scores and answers for those who may read them. */
export function CaseSheet({ patientId, sheetId }: Props) {
  const sheets = useSheets(patientId);
  const row = sheets.data?.rows.find((one) => one.sheetId === sheetId);
  return (
    <>
      <h3>{caseWords.sheet}</h3>
      {sheets.data && row && <SheetLine row={row} survey={surveyOf(sheets.data.surveys, row)} startsOpen />}
      {sheets.data && !row && <p className="soft">{sheetWords.gone}</p>}
      {!sheets.data && sheets.error && <Failed error={sheets.error} onRetry={() => void sheets.refetch()} />}
      {!sheets.data && !sheets.error && <PageLoading rows={3} />}
    </>
  );
}
