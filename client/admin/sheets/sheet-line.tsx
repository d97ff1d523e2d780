import type { Instant } from "@shared/calendar/instant";
import type { SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import type { ReactNode } from "react";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { sheetStateWords, sheetWords, skipReasonWords } from "../words/sheet-words";
import { SheetAnswers } from "./sheet-answers";
import "./sheets.css";

interface Props {
  readonly row: SheetRow;
  readonly survey: Survey | undefined;
  readonly startsOpen?: boolean;
  /** What can be done with it. */
  readonly tool?: ReactNode;
}

const times = (row: SheetRow, now: Instant): string =>
  (
    [
      [sheetWords.planned, row.issuedAt === undefined ? row.dueAt : undefined],
      [sheetWords.issued, row.issuedAt],
      [sheetWords.shown, row.shownAt],
      [sheetWords.answered, row.answeredAt],
    ] as const
  )
    .flatMap(([words, at]) => (at === undefined ? [] : `${words} ${clinicMoment(at, now)}`))
    .join(" · ");

function Summary({ row }: { readonly row: SheetRow }) {
  const now = useNow(60_000);
  return (
    <>
      <span className="sheet-title">
        <strong>{row.title}</strong>
        {row.label && <span className="tag tag-after">{sheetWords.label[row.label]}</span>}
      </span>
      <span className={`standing is-${row.state === "answered" ? "closed" : row.state}`}>
        {sheetStateWords[row.state]}
      </span>
      <span className="soft">
        {times(row, now)}
        {row.by && ` · ${sheetWords.by(row.by.name)}`}
        {row.reason && ` · ${skipReasonWords[row.reason]}`}
      </span>
    </>
  );
}

/** One sheet: when it was planned, issued, shown and answered, or why not; the answers on demand. */
export function SheetLine({ row, survey, startsOpen = false, tool }: Props) {
  if (row.state !== "answered") {
    return (
      <div className="sheet-line">
        <Summary row={row} />
        {tool && <div className="sheet-tool">{tool}</div>}
      </div>
    );
  }
  return (
    <details className="sheet-opened" open={startsOpen}>
      <summary className="sheet-line">
        <Summary row={row} />
      </summary>
      <div className="sheet-body">
        <SheetAnswers row={row} survey={survey} />
      </div>
    </details>
  );
}
