import { Drawer } from "antd";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageLoading } from "../parts/page-loading";
import { sheetWords } from "../words/sheet-words";
import { FillSheet } from "./fill-sheet";
import { mayFill } from "./may-fill";
import "./sheets.css";
import { surveyOf } from "./survey-of";
import { useSheets } from "./use-sheets";

interface Props {
  readonly patientId: string;
  readonly sheetId: string;
  readonly patientName: string;
  readonly onClose: () => void;
  /** Once it is sent off. */
  readonly onDone: () => void;
}

/** A survey filled in on the telephone, beside the page. */
export function FillDrawer({ patientId, sheetId, patientName, onClose, onDone }: Props) {
  const sheets = useSheets(patientId);
  const row = sheets.data?.rows.find((one) => one.sheetId === sheetId);
  const survey = sheets.data && row && surveyOf(sheets.data.surveys, row);
  return (
    <Drawer
      open
      size={640}
      title={row ? sheetWords.fillTitle(row.title, patientName) : sheetWords.fill}
      onClose={onClose}
    >
      <p className="soft">{sheetWords.fillMeans}</p>
      {row && survey && mayFill(row, survey) && <FillSheet key={sheetId} row={row} survey={survey} onDone={onDone} />}
      {sheets.data && !(row && mayFill(row, survey)) && (
        <Nothing title={row ? sheetWords.nothingToFill : sheetWords.gone} />
      )}
      {!sheets.data && sheets.error && <Failed error={sheets.error} onRetry={() => void sheets.refetch()} />}
      {!sheets.data && !sheets.error && <PageLoading rows={8} />}
    </Drawer>
  );
}
