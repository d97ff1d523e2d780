import type { PatientSheets, SheetRow } from "@shared/contract/survey-views";
import "../parts/earlier.css";
import { Button } from "antd";
import { useState } from "react";
import { Board } from "../parts/board";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { sheetWords } from "../words/sheet-words";
import { BeforeAfter } from "./before-after";
import { FillDrawer } from "./fill-drawer";
import { mayFill } from "./may-fill";
import { SheetLine } from "./sheet-line";
import { sheetPairs } from "./sheet-pairs";
import { surveyOf } from "./survey-of";
import { useSheets } from "./use-sheets";

const shownAtOnce = 6;

type Sheets = Pick<PatientSheets, "rows" | "surveys"> & { readonly onFill: (sheetId: string) => void };

function Lines({ rows, surveys, onFill }: Sheets) {
  return rows.map((row) => {
    const survey = surveyOf(surveys, row);
    return (
      <SheetLine
        key={row.sheetId}
        row={row}
        survey={survey}
        tool={
          mayFill(row, survey) && (
            <Button size="small" onClick={() => onFill(row.sheetId)}>
              {sheetWords.fill}
            </Button>
          )
        }
      />
    );
  });
}

function Planned({ rows, ...sheets }: Sheets) {
  const now = useNow(60_000);
  const next = rows.at(-1);
  if (!next) return null;
  return (
    <details className="earlier">
      <summary>{sheetWords.ahead(rows.length, clinicMoment(next.dueAt, now))}</summary>
      <Lines rows={rows} {...sheets} />
    </details>
  );
}

function History({ rows: all, surveys, onFill }: Sheets) {
  const rows = all.filter(({ state }) => state !== "planned");
  if (all.length === 0) return <p className="soft">{sheetWords.none}</p>;
  return (
    <>
      <Planned rows={all.filter(({ state }) => state === "planned")} surveys={surveys} onFill={onFill} />
      {sheetPairs({ rows, surveys }).map((pair) => (
        <BeforeAfter key={pair.survey.id} pair={pair} />
      ))}
      <Lines rows={rows.slice(0, shownAtOnce)} surveys={surveys} onFill={onFill} />
      {rows.length > shownAtOnce && (
        <details className="earlier">
          <summary>{sheetWords.earlier(rows.length - shownAtOnce)}</summary>
          <Lines rows={rows.slice(shownAtOnce)} surveys={surveys} onFill={onFill} />
        </details>
      )}
    </>
  );
}

/** Every survey of one patient: what was issued, shown, answered, or left out and why; before and after side by side. */
export function SheetHistory({ patientId, patientName }: Pick<SheetRow, "patientId" | "patientName">) {
  const { mayDo } = useSession();
  const [filling, setFilling] = useState<string>();
  const allowed = mayDo("handleCase");
  const sheets = useSheets(allowed ? patientId : undefined);
  if (!allowed) return null;
  return (
    <Board title={sheetWords.title} className="sheets">
      {sheets.data && <History rows={sheets.data.rows} surveys={sheets.data.surveys} onFill={setFilling} />}
      {!sheets.data && sheets.error && <Failed error={sheets.error} onRetry={() => void sheets.refetch()} />}
      {!sheets.data && !sheets.error && <PageLoading rows={3} />}
      {filling !== undefined && (
        <FillDrawer
          key={filling}
          patientId={patientId}
          sheetId={filling}
          patientName={patientName}
          onClose={() => setFilling(undefined)}
          onDone={() => setFilling(undefined)}
        />
      )}
    </Board>
  );
}
